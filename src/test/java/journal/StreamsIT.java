package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How many streams of server-sent events an account has at once, and how long: a server of its own has the default settings. */
@Execution(ExecutionMode.CONCURRENT) // with those that use the one journal
class StreamsIT {
    // less than a stream lasts by itself, more than the first steps of the test take
    private static final Map<String, String> SETTINGS = Map.of("JOURNAL_SESSION_ABSOLUTE", "PT40S");

    @Test
    void an_account_has_five_streams_at_once_and_each_ends_with_its_client_or_with_its_session() {
        try (var server = Server.named("streams", SETTINGS).empty().start()) {
            String watched = adds(server, "ada") + "/revision?after=1";
            String seen = adds(server, "grace") + "/revision?after=1";
            var grace = signedIn(server, "grace");
            var ada = signedIn(server, "ada"); // this session is as long as the rest of the test

            var streams = IntStream.range(0, 5).mapToObj(number -> EventStream.open(server.url(), ada, watched)).toList();
            var refused = ada.get(watched);
            var others = EventStream.open(server.url(), grace, seen);
            streams.get(0).close();
            var instead = EventStream.openSoon(server.url(), ada, watched);

            assertEquals(List.of(200, 200, 200, 200, 200), streams.stream().map(EventStream::status).toList());
            assertEquals(429, refused.status(), refused::text);
            assertEquals("45", refused.header("Retry-After"));
            refused.isGuarded().namesNoProduct();
            assertEquals(200, others.status(), "another account");
            assertEquals(200, instead.status(), "in place of the one whose client went away");
            streams.stream().skip(1).forEach(stream -> assertEquals(List.of(), stream.untilItsEnd(), "it is not to be opened again"));
            assertEquals(303, ada.get(watched).status(), "the session is over");
        }
    }

    private static String adds(Server server, String name) {
        Http.at(server.url()).registers(name);
        return signedIn(server, name).adds("By " + name, "It rained.");
    }

    private static Http signedIn(Server server, String name) {
        var http = Http.at(server.url());
        http.signsIn(name);
        return http;
    }
}
