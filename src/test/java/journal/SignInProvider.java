package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** The OpenID provider of the tests, one for each JVM: whoever types a name in its page is this person there. */
public final class SignInProvider {
    /** How the journal calls it. */
    public static final String NAME = "Example";
    private static final String BUTTON = "/login/openid";
    private static final HttpClient BROWSER = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static SignInProvider begun;

    private final int port = JournalUnderTest.freePort();
    private MockOAuth2Server server;

    private SignInProvider() {
        start(new OAuth2Config(true));
    }

    /** The one of this JVM, which has begun. */
    static synchronized SignInProvider begun() {
        if (begun == null) {
            begun = new SignInProvider();
        }
        return begun;
    }

    /** The settings of a journal that is its client. */
    Map<String, String> settings() {
        return Map.of("JOURNAL_OIDC_ISSUER", "http://localhost:" + port + "/people", "JOURNAL_OIDC_CLIENT_ID", "journal",
                "JOURNAL_OIDC_CLIENT_SECRET", "It rains in Porto", "JOURNAL_OIDC_NAME", NAME);
    }

    /** It is gone: nobody listens at its port. */
    public static synchronized void stops() {
        begun().server.shutdown();
    }

    /** It is there again, with the same keys. */
    public static synchronized void startsAgain() {
        begun().start(new OAuth2Config(true, null, null, false, begun().server.getConfig().getTokenProvider()));
    }

    /** Presses the button on the sign-in page; gives the address to which the page leads. */
    public static String leaves(Http somebody, String... fields) {
        return address(somebody.post(BUTTON, with(somebody.get("/login").hidden(), fields)));
    }

    /** The address to which a page of the journal leads at once. */
    public static String address(Answer page) {
        assertEquals(200, page.status(), page::text);
        return page.link("Go on to " + NAME);
    }

    /** Signs in at the provider under a name, and with claims in JSON; gives the path that leads back. */
    public static String comesBack(String address, String name, String claims) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", Http.FORM)
                .POST(BodyPublishers.ofString(Http.encoded("username", name, "claims", claims))).build();
        try {
            HttpResponse<String> answer = BROWSER.send(request, BodyHandlers.ofString());
            assertEquals(302, answer.statusCode(), answer::body);
            URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + '?' + back.getRawQuery();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Goes to the provider, signs in there and comes back; gives what the journal answers. */
    public static Answer signsIn(Http somebody, String name, String... fields) {
        return somebody.get(comesBack(leaves(somebody, fields), name, "{\"preferred_username\":\"" + name + "\"}"));
    }

    /** Somebody who has just registered by the provider under this name: signed in, without a password. */
    public static Http registered(String name) {
        Http somebody = Http.anonymous();
        assertEquals("/login/openid/account", signsIn(somebody, name).location());
        var answer = somebody.submit("/login/openid/account", "username", name);
        assertEquals(303, answer.status(), answer::text);
        somebody.get("/search"); // which shows the flash
        return somebody;
    }

    private void start(OAuth2Config configuration) {
        server = new MockOAuth2Server(configuration);
        try {
            server.start(InetAddress.getByName("localhost"), port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> with(Map<String, String> form, String... fields) {
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }
}
