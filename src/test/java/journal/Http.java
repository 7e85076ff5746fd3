package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Somebody who speaks plain HTTP: keeps cookies as a browser does, follows no redirect, sends what a browser would not. */
public final class Http {
    public static final String FORM = "application/x-www-form-urlencoded";
    /** The field of a form that holds its token. */
    public static final String TOKEN = "_csrf";
    public static final String SESSION_COOKIE = "journal-session";
    public static final String FORM_COOKIE = "journal-form";
    public static final String FLASH_COOKIE = "journal-flash";
    public static final String DEVICE_COOKIE = "journal-device";

    private static final String BOUNDARY = "----journal-7a3f";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofSeconds(15); // for a busy computer
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final HttpClient CLIENT = client().build();

    private final URI url;
    private final HttpClient client;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    private Http(URI url, HttpClient client) {
        this.url = url;
        this.client = client;
    }

    /** Somebody whom the journal under test does not know. */
    public static Http anonymous() {
        return at(URL);
    }

    /**
     * Somebody whom a journal does not know.
     *
     * @param url of its main page, with a slash at its end
     */
    public static Http at(URI url) {
        return new Http(url, CLIENT);
    }

    /** Somebody whom a journal over https does not know, and who trusts its key. */
    static Http at(URI url, SSLContext trust) {
        return new Http(url, client().sslContext(trust).build());
    }

    /** Somebody who has just registered under this name, with {@link TestJournal#PASSWORD}, and is not signed in. */
    public static Http registered(String username) {
        var http = anonymous();
        http.registers(username);
        return http;
    }

    /** Somebody who has just registered under this name and signed in. */
    public static Http signedIn(String username) {
        var http = anonymous();
        http.sendsRegistration(username);
        http.signsIn(username);
        return http;
    }

    /** Registers under this name with {@link TestJournal#PASSWORD}. */
    public void registers(String username) {
        sendsRegistration(username);
        get("/login"); // which shows the flash
    }

    private void sendsRegistration(String username) {
        var answer = submit("/register", "username", username, "password", PASSWORD, "password2", PASSWORD);
        assertEquals(303, answer.status(), answer::text);
    }

    /** Signs in with {@link TestJournal#PASSWORD}. */
    public void signsIn(String username) {
        var answer = submit("/login", "username", username, "password", PASSWORD);
        assertEquals(303, answer.status(), answer::text);
        get("/search"); // which shows the flash, and costs less than a page of entries
    }

    /** Publishes an entry in Markdown and gives its path. */
    public String writes(String title, String text) {
        return writes(title, text, "markdown");
    }

    /** Publishes an entry in a format and gives its path. */
    public String writes(String title, String text, String format) {
        var answer = submit("/entry", "title", title, "text", text, "format", format);
        assertEquals(303, answer.status(), answer::text);
        return get("/").link(title);
    }

    /** Publishes an entry in Markdown and gives its short address. */
    public String adds(String title, String text) {
        return adds(title, text, "markdown");
    }

    /** Publishes an entry in a format and gives its short address. */
    public String adds(String title, String text, String format) {
        return writes(title, text, format).replaceFirst("(/entries/\\d+)/[^/]*$", "$1");
    }

    /** Looks for something until it is found, or is found no more, as an index may be some time behind the database; gives the last answer. */
    public Answer searches(String query, Predicate<Answer> until) {
        return awaits("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8), until);
    }

    /** Gets a page again and again until it is so; gives the last one where it never is. */
    public Answer awaits(String page, Predicate<Answer> until) {
        long end = System.nanoTime() + LATE.toNanos();
        Answer answer = get(page);
        while (!until.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = get(page);
        }
        return answer;
    }

    /** Adds a picture, as a script does, and gives its name. */
    public String addsPicture(byte[] file) {
        var answer = sendsPictures("/uploads", Map.of(TOKEN, get("/entry").hidden().get(TOKEN)), file);
        assertEquals(201, answer.status(), answer::text);
        return answer.body().replaceFirst(".*\"names\":\\[\"([^\"]*)\".*", "$1");
    }

    /** Sends a form with these fields and files (RFC 7578), and its token in a header, too, as a script does. */
    public Answer sendsPictures(String page, Map<String, String> fields, byte[]... files) {
        var body = multipart(fields);
        for (int number = 0; number < files.length; number++) {
            add(body, "pictures", "holiday" + number + ".jpg", files[number]);
        }
        return sendsMultipart(page, fields, body);
    }

    /** Sends a form with a file, and its token in a header, too, as a script does. */
    public Answer sendsFile(String page, String field, String name, byte[] file) {
        var fields = Map.of(TOKEN, get(page).hidden().get(TOKEN));
        var body = multipart(fields);
        add(body, field, name, file);
        return sendsMultipart(page, fields, body);
    }

    private static ByteArrayOutputStream multipart(Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                        + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        return body;
    }

    private static void add(ByteArrayOutputStream body, String field, String name, byte[] file) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer sendsMultipart(String page, Map<String, String> fields, ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return fields.containsKey(TOKEN)
                ? send("POST", page, BodyPublishers.ofByteArray(body.toByteArray()), "Content-Type", type, "X-CSRF-Token",
                        fields.get(TOKEN))
                : send("POST", page, BodyPublishers.ofByteArray(body.toByteArray()), "Content-Type", type);
    }

    /** Who looks after the journal under test, signed in. */
    public static Http administrator() {
        Http http = anonymous();
        http.submit("/register", "username", "keeper", "password", PASSWORD, "password2", PASSWORD); // refused from the second time on
        http.signsIn("keeper");
        return http;
    }

    /** The user test of the settings, signed in. */
    public static Http testUser() {
        Http http = anonymous();
        var answer = http.submit("/login", "username", "test", "password", "talk is cheap");
        assertEquals(303, answer.status(), answer::text);
        http.get("/search"); // which shows the flash
        return http;
    }

    /** Opens a page, and the one that it leads to. */
    public Answer reads(String page) {
        var answer = get(page);
        String home = TestJournal.path("/");
        return answer.status() == 303 ? get(answer.location().substring(home.length() - 1)) : answer;
    }

    /** Asks for a page, with headers as names and values in turn. */
    public Answer get(String page, String... headers) {
        return send("GET", page, BodyPublishers.noBody(), headers);
    }

    /** Sends exactly these fields, names and values in turn. */
    public Answer post(String page, String... fields) {
        return post(page, encoded(fields));
    }

    /** Sends a form that is written out. */
    public Answer post(String page, String form) {
        return send("POST", page, BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1), "Content-Type", FORM);
    }

    /** Opens the page with the form, fills in these fields and sends it, to the page's path, with what is hidden in it. */
    public Answer submit(String page, String... fields) {
        var filled = new LinkedHashMap<>(get(page).hidden());
        for (int at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        return post(page.split("\\?")[0], filled);
    }

    /** Sends these fields. */
    public Answer post(String page, Map<String, String> fields) {
        return post(page, encoded(fields.entrySet().stream().flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new)));
    }

    /** Sends a request of any method, with headers as names and values in turn. */
    public Answer send(String method, String page, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + page.substring(1))).timeout(LONGEST).method(method, body);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return kept(answerTo(request.build()));
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** All cookies by their names. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Brings a cookie of any value. */
    public Http with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** Loses a cookie, as by its age. */
    public void forgets(String cookie) {
        cookies.remove(cookie);
    }

    /** A form as it is sent: names and values in turn. */
    public static String encoded(String... fields) {
        var form = new StringBuilder();
        for (int at = 0; at < fields.length; at += 2) {
            form.append(at == 0 ? "" : "&").append(URLEncoder.encode(fields[at], StandardCharsets.UTF_8)).append('=')
                    .append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(LONGEST);
    }

    private HttpResponse<byte[]> answerTo(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(request + " had no answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answer kept(HttpResponse<byte[]> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.matches("(?i).*;\\s*max-age=0\\b.*")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return new Answer(response.statusCode(), response.headers().map(), response.body());
    }
}
