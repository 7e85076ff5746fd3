package journal.api;

import static journal.TestJournal.unique;
import static journal.api.Program.location;
import static journal.api.Program.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import journal.Answer;
import org.junit.jupiter.api.Test;

class DraftsForProgramsIT {
    private static final String DRAFTS = "/api/v1/drafts";

    private final Program program = Program.writing();

    @Test
    void a_draft_is_kept_changed_and_deleted() {
        Answer made = program.post(DRAFTS, "{\"text\":\"Half\"}");
        Answer changed = program.put(location(made), "{\"text\":\"Half of it\"}", "If-Match", made.header("ETag"));

        assertEquals(201, made.status());
        assertEquals("Half of it", object(changed).getJsonObject("content").getString("text"));
        assertEquals(412, program.put(location(made), "{\"text\":\"Late\"}", "If-Match", made.header("ETag")).status());
        assertEquals(428, program.send("DELETE", location(made)).status());
        assertEquals(304, program.get(location(made), "If-None-Match", changed.header("ETag")).status());
        assertTrue(program.get(DRAFTS).body().contains("Half of it"));
        assertEquals(204, program.send("DELETE", location(made), "If-Match", changed.header("ETag")).status());
        assertEquals(404, program.get(location(made)).status());
    }

    @Test
    void an_entry_with_the_key_of_a_draft_takes_its_place() {
        var key = UUID.randomUUID();
        String json = "{\"title\":\"" + unique("Rain") + "\",\"text\":\"It rained.\"}";
        Answer draft = program.post(DRAFTS, key, json);

        assertEquals(201, program.post("/api/v1/entries", key, json).status());

        assertEquals(404, program.get(location(draft)).status());
    }

    @Test
    void a_planned_entry_waits_as_a_draft() {
        Answer planned =
                program.post("/api/v1/entries", "{\"title\":\"Later\",\"text\":\"It will rain.\",\"publish\":\"2999-01-01T12:00\"}");

        assertEquals(202, planned.status());
        assertTrue(object(program.get(location(planned))).getBoolean("scheduled"));
    }

    @Test
    void a_draft_of_a_change_names_its_entry() {
        Answer entry = program.writes(unique("Rain"), "It rained.");
        int id = object(entry).getInt("id");

        Answer draft = program.post(DRAFTS, "{\"text\":\"It poured.\",\"entry\":" + id + ",\"base\":1}");

        assertEquals(id, object(program.get(location(draft))).getInt("entry"));
        Answer changed = program.put(location(draft), "{\"text\":\"It snowed.\"}", "If-Match", draft.header("ETag"));
        assertEquals(id, object(changed).getInt("entry"));
        assertEquals(1, object(changed).getInt("base"));
        assertEquals(404, program.post(DRAFTS, "{\"text\":\"It poured.\",\"entry\":999999999,\"base\":1}").status());
    }

    @Test
    void nobody_reads_the_draft_of_another_one() {
        Answer draft = program.post(DRAFTS, "{\"text\":\"Half\"}");

        assertEquals(404, Program.writing().get(location(draft)).status());
    }
}
