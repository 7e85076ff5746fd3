package journal.openid;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The journal's requests to its provider. Each has an end, an answer of a bounded length, and no redirect. */
@ApplicationScoped
public class ProviderConnection implements HTTPRequestSender, ResourceRetriever {
    static final int LONGEST_ANSWER = 200_000; // bytes
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    Duration longest = LONGEST;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();

    /** A document of the provider. */
    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpResponse<String> answer =
                answer(HttpRequest.newBuilder(URI.create(url.toString())).header(HttpHeaders.ACCEPT, "application/json"));
        if (answer.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("status " + answer.statusCode());
        }
        return new Resource(answer.body(), type(answer).orElse(null));
    }

    /** The answer to a form, such as the request for a token. */
    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest form) throws IOException {
        var request = HttpRequest.newBuilder(form.getURI()).POST(BodyPublishers.ofString(form.getBody()));
        form.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<String> answer = answer(request);
        var response = new HTTPResponse(answer.statusCode());
        response.setHeader(HttpHeaders.CONTENT_TYPE, type(answer).orElse("application/octet-stream"));
        response.setBody(answer.body());
        return response;
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request.timeout(longest).build(), head -> new BoundedText(LONGEST_ANSWER));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS); // the time of a request ends with the head of its answer
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException("no whole answer in " + longest.toSeconds() + " seconds", late);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause().getClass().getSimpleName(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static Optional<String> type(HttpResponse<?> answer) {
        return answer.headers().firstValue(HttpHeaders.CONTENT_TYPE);
    }
}
