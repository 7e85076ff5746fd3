package journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who writes while servers come and go, over plain HTTP. */
public final class Author {
    /** The password of everybody who writes. */
    public static final String PASSWORD = "correct horse battery";
    private static final int BEFORE_THE_END = 10; // entries that are written before the server is ended

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;

    /** @param url of the main page, with a slash at its end */
    public Author(String url) {
        this.url = url;
    }

    /** The answer to a GET; redirects are not followed. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** The page at a path. */
    String reads(String path) throws IOException {
        return get(path).body();
    }

    void registersAndSignsIn(String name) throws IOException {
        post("register", Map.of("username", name, "password", PASSWORD, "password2", PASSWORD));
        signsIn(name);
    }

    /** Signs in; the test fails where that is refused. */
    public void signsIn(String name) throws IOException {
        int status = post("login", Map.of("username", name, "password", PASSWORD));
        if (status != 303) {
            throw new IllegalStateException(name + " could not sign in: " + status);
        }
    }

    /** Writes one entry after another, ends the server meanwhile, and gives the number of entries that were answered. */
    int writesUntil(String title, Runnable theEnd) throws Exception {
        var enough = new CountDownLatch(BEFORE_THE_END);
        var writing = CompletableFuture.supplyAsync(() -> writesWhileAnswered(title, enough));
        if (!enough.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Too few entries were answered");
        }
        theEnd.run();
        return writing.get(1, TimeUnit.MINUTES);
    }

    private int writesWhileAnswered(String title, CountDownLatch enough) {
        int answered = 0;
        try {
            while (post("entry", Map.of("title", "Entry " + (answered + 1) + ", " + title, "text", "It rained.")) == 303) {
                answered++;
                enough.countDown();
            }
        } catch (IOException gone) {
            return answered;
        }
        return answered;
    }

    private int post(String path, Map<String, String> fields) throws IOException {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(reads(path));
        String form = "_csrf=" + (token.find() ? token.group(1) : "") + fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
