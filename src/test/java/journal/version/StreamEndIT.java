package journal.version;

import static journal.TestJournal.URL;
import static journal.TestJournal.unique;
import static journal.version.ChangeRequests.save;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journal.EventStream;
import journal.Http;
import org.junit.jupiter.api.Test;

/** A stream of server-sent events lasts no longer than the session that has opened it. */
class StreamEndIT {
    @Test
    void a_stream_ends_when_its_session_is_signed_out_and_that_of_another_session_goes_on() {
        String name = unique("ada");
        var ada = Http.signedIn(name);
        var elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
        String entry = ada.adds("Watched", "It rained.");

        try (var here = EventStream.open(URL, ada, entry + "/revision?after=1");
                var there = EventStream.open(URL, elsewhere, entry + "/revision?after=1")) {
            assertEquals(List.of(200, 200), List.of(here.status(), there.status()));

            ada.submit("/logout");

            assertEquals(List.of(), here.untilItsEnd());
            assertEquals(303, ada.get(entry + "/revision?after=1").status());
            assertEquals(303, save(elsewhere, entry, 1, "Watched", "It shone.").status());
            assertEquals(List.of("data: 2"), there.untilItsEnd());
        }
    }
}
