package journal.api;

import static journal.TestJournal.unique;
import static journal.api.Program.location;
import static journal.api.Program.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.Test;

class EntriesForProgramsIT {
    private static final String ENTRIES = "/api/v1/entries";

    private final String ada = unique("ada");
    private final Program program = Program.of(ada, "read", "write");
    private final String title = unique("Rain");

    @Test
    void an_entry_is_on_the_pages_and_in_the_interface() {
        Answer made = program.post(ENTRIES, "{\"title\":\"" + title
                + "\",\"text\":\"It *rained*.\",\"tags\":[\"rain\",\"Sun\"],\"zone\":\"Europe/Berlin\",\"date\":\"2020-02-29T12:30\"}");

        assertEquals(201, made.status());
        JsonObject entry = object(program.get(location(made)));
        assertEquals(title, entry.getString("title"));
        assertEquals("It *rained*.", entry.getString("text"));
        assertEquals("<p>It <em>rained</em>.</p>\n", entry.getString("html"));
        assertEquals("2020-02-29T12:30 Europe/Berlin", entry.getString("date") + ' ' + entry.getString("zone"));
        assertEquals("[\"rain\",\"Sun\"]", entry.getJsonArray("tags").toString());
        assertEquals(ada, entry.getJsonObject("author").getString("username"));
        assertTrue(Http.anonymous().get("/authors/" + ada).entries(title) == 1);
    }

    @Test
    void what_comes_twice_with_a_key_is_stored_once() {
        var key = UUID.randomUUID();
        String json = "{\"title\":\"" + title + "\",\"text\":\"It rained.\"}";

        Answer first = program.post(ENTRIES, key, json);
        Answer second = program.post(ENTRIES, key, json);
        Answer other = program.post(ENTRIES, key, "{\"title\":\"Other\",\"text\":\"It shone.\"}");

        assertEquals(first.location(), second.location());
        assertEquals(first.body(), second.body());
        assertEquals(422, other.status());
        assertEquals(1, Http.anonymous().get("/authors/" + ada).articles().size());
    }

    @Test
    void a_creation_without_a_key_and_broken_json_are_refused() {
        assertEquals(400, program.post(ENTRIES, "{\"title\":").status());
        assertEquals(400, program.post(ENTRIES, "{\"title\":{\"a\":1}}").status());
        assertEquals(400, program.post(ENTRIES, "null").status());
        assertEquals(400, program.post(ENTRIES, "[]").status());
        assertEquals(400, program.post(ENTRIES, "{\"title\":\"Rain\",\"text\":\"It rained.\",\"tags\":[\"a\",null]}").status());
        assertEquals(415, program.send("POST", ENTRIES, "Content-Type", "text/plain").status());
        assertEquals(400, program.send("POST", ENTRIES, "Content-Type", "application/json").status());
    }

    @Test
    void each_fault_has_a_pointer_and_a_text_in_the_language_that_is_asked_for() {
        Answer answer =
                program.post(ENTRIES, "{\"title\":\"\",\"text\":\"\\u0007\",\"format\":\"html\",\"language\":\"xx\",\"zone\":\"Mars\","
                        + "\"visibility\":\"circle:1\"}", "Accept-Language", "de");

        assertEquals(422, answer.status());
        List<String> pointers = object(answer).getJsonArray("errors").getValuesAs(JsonValue::asJsonObject).stream()
                .map(error -> error.getString("pointer")).sorted().toList();
        assertEquals(List.of("#/format", "#/language", "#/text", "#/title", "#/visibility", "#/zone"), pointers);
        assertTrue(answer.body().contains("Gib deinem Eintrag einen Titel."), answer::body);
    }

    @Test
    void a_change_names_the_state_that_it_began_with() {
        Answer made = program.writes(title, "It rained.");
        String json = "{\"title\":\"" + title + "\",\"text\":\"It poured.\"}";

        assertEquals(428, program.put(location(made), json).status());
        Answer changed = program.put(location(made), json, "If-Match", made.header("ETag"));

        assertEquals(200, changed.status());
        assertEquals("It poured.", object(changed).getString("text"));
        assertEquals(2, object(changed).getInt("version"));
        assertEquals(changed.header("ETag"), program.get(location(made)).header("ETag"));
    }

    @Test
    void a_change_of_an_older_state_gets_the_three_versions() {
        Answer made = program.writes(title, "It rained.");
        program.put(location(made), "{\"title\":\"" + title + "\",\"text\":\"It poured.\"}", "If-Match", made.header("ETag"));

        Answer late = program.put(location(made), "{\"title\":\"" + title + "\",\"text\":\"It snowed.\"}", "If-Match", made.header("ETag"));

        assertEquals(412, late.status());
        JsonObject problem = object(late);
        assertEquals("It rained.", problem.getJsonObject("base").getString("text"));
        assertEquals("It snowed.", problem.getJsonObject("mine").getString("text"));
        assertEquals("It poured.", problem.getJsonObject("theirs").getString("text"));
        assertEquals(2, problem.getInt("version"));
        assertEquals("It poured.", object(program.get(location(made))).getString("text"));
    }

    @Test
    void who_has_an_entry_gets_it_no_more_until_it_changes() {
        Answer made = program.writes(title, "It rained.");
        Answer first = program.get(location(made));

        assertEquals(304, program.get(location(made), "If-None-Match", first.header("ETag")).status());
        assertEquals(304, program.get(location(made), "If-Modified-Since", first.header("Last-Modified")).status());
        assertEquals(200, program.get(location(made), "If-None-Match", "\"0-0\"").status());
    }

    @Test
    void a_program_that_wants_little_gets_the_tag_alone() {
        Answer made = program.post(ENTRIES, "{\"title\":\"" + title + "\",\"text\":\"It rained.\"}", "Prefer", "return=minimal");
        Answer changed = program.put(location(made), "{\"title\":\"" + title + "\",\"text\":\"It poured.\"}", "If-Match", "*", "Prefer",
                "return=minimal");

        assertEquals("201 204", made.status() + " " + changed.status());
        assertEquals("", made.body() + changed.body());
        assertFalse(changed.header("ETag").isEmpty());
    }

    @Test
    void a_list_leads_from_page_to_page_and_back() {
        for (int number = 1; number <= 21; number++) {
            program.writes(title + ' ' + number, "It rained.");
        }

        Answer first = program.get(ENTRIES + "?author=" + ada);
        Answer second = program.get(Program.link(first, "next"));

        assertEquals(20, object(first).getJsonArray("items").size());
        assertEquals(title + " 21", object(first).getJsonArray("items").getJsonObject(0).getString("title"));
        assertEquals(title + " 1", object(second).getJsonArray("items").getJsonObject(0).getString("title"));
        assertEquals(first.body(), program.get(Program.link(second, "prev")).body());
    }

    @Test
    void an_entry_goes_to_the_trash_and_comes_back() {
        Answer made = program.writes(title, "It rained.");
        String trash = location(made).replace("entries", "trash");

        assertEquals(428, program.send("DELETE", location(made)).status());
        assertEquals(412, program.send("DELETE", location(made), "If-Match", "\"9-9\"").status());
        assertEquals(204, program.send("DELETE", location(made), "If-Match", made.header("ETag")).status());
        assertEquals(404, program.get(location(made)).status());
        assertTrue(program.get("/api/v1/trash").body().contains(title));
        Answer there = program.get(trash);
        assertEquals(412, program.send("POST", trash + "/restoration", "If-Match", made.header("ETag")).status());
        assertEquals(200, program.send("POST", trash + "/restoration", "If-Match", there.header("ETag")).status());
        assertEquals(200, program.get(location(made)).status());
    }

    @Test
    void an_old_version_becomes_the_newest_one() {
        Answer made = program.writes(title, "It rained.");
        Answer changed = program.put(location(made), "{\"title\":\"" + title + "\",\"text\":\"It poured.\"}", "If-Match", "*");

        String versions = location(made) + "/versions";
        assertEquals(2, object(program.get(versions)).getJsonArray("items").size());
        assertEquals("It rained.", object(program.get(versions + "/1")).getJsonObject("content").getString("text"));
        assertEquals(428, program.send("POST", versions + "/1/restoration").status());
        Answer restored = program.send("POST", versions + "/1/restoration", "If-Match", changed.header("ETag"));

        assertEquals("It rained.", object(restored).getString("text"));
        assertEquals(3, object(restored).getInt("version"));
    }

    @Test
    void a_program_hears_how_often_it_may_still_write() {
        String before = program.writes(title, "It rained.").header("RateLimit");
        String after = program.writes(title + " 2", "It rained.").header("RateLimit");

        assertEquals(left(before) - 1, left(after));
    }

    private static int left(String field) {
        return Integer.parseInt(field.replaceFirst("\"writes\";r=(\\d+);t=\\d+", "$1"));
    }
}
