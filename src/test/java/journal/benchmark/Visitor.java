package journal.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journal.Answer;
import journal.Http;

/** Somebody with one kept connection, and with the cookies and the headers of a browser. Follows no redirect. */
final class Visitor implements AutoCloseable {
    /** Whose seeded account it signs in to. */
    static final String NAME = "author-1";
    /** The password of every seeded account. */
    static final String PASSWORD = "It rains in Lisbon";

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
            + "Accept-Encoding: gzip\r\nAccept-Language: en\r\n";

    private final String host;
    private final Connection connection;
    private final Map<String, String> cookies = new TreeMap<>();

    /** Somebody whom the server at this address does not know. */
    Visitor(URI server) {
        host = server.getAuthority();
        connection = new Connection(server);
    }

    /** Asks for a page, with these lines of the head. */
    Answer get(String page, String... lines) throws IOException {
        return send("GET", page, "", lines);
    }

    /** Asks for a page that is there. */
    Answer opens(String page) throws IOException {
        return expect(OK, get(page), page);
    }

    /** Sends a form that is written out. */
    Answer post(String page, String form) throws IOException {
        return send("POST", page, form, "Content-Type: " + Http.FORM, "Content-Length: " + form.length(), "Origin: http://" + host,
                "Sec-Fetch-Site: same-origin");
    }

    /** Opens a page with a form, fills in these fields, names and values in turn, and sends it. */
    Answer submits(String page, String... fields) throws IOException {
        Map<String, String> filled = opens(page).hidden();
        for (int at = 0; at < fields.length; at += 2) {
            filled.put(fields[at], fields[at + 1]);
        }
        return post(page, filled.entrySet().stream().map(field -> Http.encoded(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&")));
    }

    /** Opens a page with a form, fills it in and sends it; the journal takes it. */
    void succeedsWith(String page, String... fields) throws IOException {
        expect(SEE_OTHER, submits(page, fields), page);
    }

    /** Signs in and opens the page that says so. */
    void signsIn() throws IOException {
        succeedsWith("/login", "username", NAME, "password", PASSWORD);
        opens("/");
    }

    /** Loses all cookies. */
    void forgets() {
        cookies.clear();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    /** This answer to a request for a page. Another status ends the benchmark. */
    static Answer expect(int status, Answer answer, String page) {
        if (answer.status() != status) {
            throw new IllegalStateException(page + " was answered with " + answer.status() + " in place of " + status);
        }
        return answer;
    }

    private Answer send(String method, String page, String content, String... lines) throws IOException {
        var request = new StringBuilder(method).append(' ').append(page).append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n")
                .append(BROWSER);
        if (!cookies.isEmpty()) {
            request.append("Cookie: ").append(cookies.entrySet().stream().map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                    .collect(Collectors.joining("; "))).append("\r\n");
        }
        for (String line : lines) {
            request.append(line).append("\r\n");
        }
        return kept(connection.send(request.append("\r\n").append(content).toString().getBytes(ISO_8859_1)));
    }

    private Answer kept(Answer answer) {
        for (String cookie : answer.all("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.matches("(?i).*;\\s*max-age=0\\b.*")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
