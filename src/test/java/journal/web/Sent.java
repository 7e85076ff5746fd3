package journal.web;

import static journal.Http.FORM;
import static journal.Http.TOKEN;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import journal.picture.PictureSamples;

/** A request to any action: its form has a value for every field that forms of the journal have. */
final class Sent {
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("title", "Forged"), Map.entry("text", "It was forged."),
            Map.entry("format", "markdown"), Map.entry("visibility", "public"), Map.entry("base", "1"), Map.entry("name", "Forged"),
            Map.entry("username", TestJournal.unique("forged")), Map.entry("password", "It was forged in Porto"),
            Map.entry("password2", "It was forged in Porto"), Map.entry("oldPassword", TestJournal.PASSWORD),
            Map.entry("emailPassword", TestJournal.PASSWORD), Map.entry("email", "forged@example.org"),
            Map.entry("displayName", "Forged"), Map.entry("about", "Forged"), Map.entry("language", "de"), Map.entry("zone", ""),
            Map.entry("theme", "dark"), Map.entry("reason", "SPAM"), Map.entry("change", "BLOCK"), Map.entry("decision", "DISMISS"),
            Map.entry("mode", "CLOSED"), Map.entry("percent", "50"), Map.entry("days", "7"), Map.entry("note", "Forged"),
            Map.entry("sure", "true"), Map.entry("entries", "REMOVE"), Map.entry("code", "000000"), Map.entry("version", "0"));

    private Sent() {
    }

    /** A value for every field, and these beside them or in their place. */
    static Map<String, String> fields(Map<String, String> others) {
        var all = new HashMap<>(FIELDS);
        all.putAll(others);
        return all;
    }

    /** Somebody's own token, of a session or of a visitor. */
    static Map<String, String> tokenOf(Http somebody) {
        return Map.of(TOKEN, somebody.get("/preferences").hidden().get(TOKEN));
    }

    /** Sends a request to an action; an unsafe one with these fields, and all with these headers, names and values in turn. */
    static Answer by(Http somebody, Action action, String address, Map<String, String> fields, String... headers) {
        if (!action.isUnsafe()) {
            return somebody.get(address, headers);
        }
        if (action.takesFiles() && headers.length == 0) {
            return somebody.sendsPictures(address, fields, PictureSamples.png(10, 10));
        }
        String type = action.takesFiles() ? "multipart/form-data; boundary=x" : FORM;
        String body = Http.encoded(fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
        return somebody.send(action.method(), address, BodyPublishers.ofString(body),
                Stream.concat(Stream.of("Content-Type", type), Stream.of(headers)).toArray(String[]::new));
    }
}
