package journal.version;

import static journal.TestJournal.unique;
import static journal.version.ChangeRequests.save;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An author who writes a change is told of a newer version of the entry, by server-sent events. */
class NewerVersionIT {
    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void the_author_of_a_change_is_told_of_a_newer_version_as_soon_as_it_is_saved() {
        String entry = ada.adds("Watched", "It rained.");

        var answers =
                AtOnce.each(3, number -> number == 0 ? save(ada, entry, 1, "Watched", "It shone.") : ada.get(entry + "/revision?after=1"));

        for (Answer told : answers.subList(1, 3)) {
            assertEquals("text/event-stream", told.header("Content-Type"));
            assertEquals(List.of("data: 2"), events(told));
        }
        assertEquals(List.of("data: 2"), events(ada.get(entry + "/revision?after=1")));
    }

    @Test
    void nobody_waits_for_a_newer_version_of_an_entry_in_the_trash() {
        String entry = ada.adds("Thrown away", "It rained.");

        var answers = AtOnce.each(2, number -> number == 0 ? ada.post(entry + "/trash", ada.reads(entry).hidden())
                : ada.get(entry + "/revision?after=1"));

        assertEquals(303, answers.get(0).status());
        assertEquals(List.of(), events(answers.get(1)));
        assertEquals(404, ada.get(entry + "/revision?after=1").status());
    }

    private static List<String> events(Answer stream) {
        return stream.body().lines().filter(line -> line.startsWith("data:")).toList();
    }
}
