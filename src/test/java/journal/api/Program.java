package journal.api;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import journal.token.Tokens;

/** A program with a token. Every answer that it gets is checked by the {@link Description}. */
public final class Program {
    private static final String BOUNDARY = "----program-7a3f";

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    /** One that shows this token; nothing where it is empty. */
    public static Program with(String token) {
        return new Program(token);
    }

    /** One of somebody who has just registered under this name, with these scopes. */
    public static Program of(String username, String... scopes) {
        return with(Tokens.make(Http.signedIn(username), scopes));
    }

    /** One of a new author that reads and writes. */
    static Program writing() {
        return of(unique("ada"), "read", "write");
    }

    /** Asks for something. */
    public Answer get(String page, String... headers) {
        return send("GET", page, BodyPublishers.noBody(), headers);
    }

    /** Creates something, with a new key. */
    Answer post(String page, String json, String... headers) {
        return post(page, UUID.randomUUID(), json, headers);
    }

    /** Creates something with a key. */
    Answer post(String page, UUID key, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json", "Idempotency-Key", '"' + key.toString() + '"'));
        return send("POST", page, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    /** Replaces something. */
    Answer put(String page, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return send("PUT", page, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    /** Sends a request without content. */
    Answer send(String method, String page, String... headers) {
        return send(method, page, BodyPublishers.noBody(), headers);
    }

    /** Adds pictures by a form with files (RFC 7578). */
    Answer addsPictures(byte[]... files) {
        var body = new ByteArrayOutputStream();
        for (byte[] file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"cat.png\"\r\n"
                    + "Content-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", "/api/v1/pictures", BodyPublishers.ofByteArray(body.toByteArray()), "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Replaces something, whatever it is now; gives the status. */
    public int replaces(String page, String json) {
        return put(page, json, "If-Match", "*").status();
    }

    /** Deletes something, whatever it is now; gives the status. */
    public int deletes(String page) {
        return send("DELETE", page, "If-Match", "*").status();
    }

    /** Publishes an entry, and gives the answer. */
    Answer writes(String title, String text) {
        Answer answer = post("/api/v1/entries", Json.createObjectBuilder().add("title", title).add("text", text).build().toString());
        assertEquals(201, answer.status(), answer::body);
        return answer;
    }

    /** Where a program is sent, below the root of the journal. */
    static String location(Answer answer) {
        return local(answer.location());
    }

    /** Where the header Link leads, below the root of the journal. */
    static String link(Answer answer, String relation) {
        return local(answer.header("Link").replaceFirst(".*<([^>]*)>; rel=\"" + relation + "\".*", "$1"));
    }

    /** The object of an answer. */
    static JsonObject object(Answer answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String local(String path) {
        String home = TestJournal.path("/");
        return path.substring(home.length() - 1);
    }

    private Answer send(String method, String page, BodyPublisher body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!token.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        return Description.checked(method, page, Http.anonymous().send(method, page, body, all.toArray(String[]::new)));
    }
}
