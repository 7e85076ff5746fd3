package journal.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import journal.openid.ProviderFailure.Kind;
import journal.setting.OpenIdClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer of a provider proves (OpenID Connect Core 1.0, 3.1.3.7; RFC 9700, 4). */
class OpenIdProviderTest {
    private static final URI BACK = URI.create("https://journal.example/login/openid/callback");
    private static final String SECRET = "a secret of the journal, which the provider has given it";

    private final ForgingProvider forger = new ForgingProvider();
    private final OpenIdProvider provider = new OpenIdProvider();
    private final StepSecret secret = StepSecret.made();

    @BeforeEach
    void the_journal_is_its_client() {
        provider.connection = new ProviderConnection();
        provider.client = Optional.of(new OpenIdClient(forger.url(), "journal", SECRET, "Example", List.of("openid", "profile")));
    }

    @AfterEach
    void it_ends() {
        forger.close();
    }

    @Test
    void a_right_answer_proves_who_it_is_and_shows_the_verifier_of_the_challenge() throws Exception {
        Map<String, List<String>> request = request();
        forger.givesSigned(forger.claims(secret.nonce()).build());

        var proven = prove();

        assertEquals(new ProvenIdentity(forger.url(), "24601", "Ada"), proven);
        Map<String, List<String>> form = URLUtils.parseParameters(forger.form());
        assertEquals(CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(form.get("code_verifier").get(0))).getValue(),
                request.get("code_challenge").get(0));
        assertEquals(List.of("S256"), request.get("code_challenge_method"));
        assertEquals(List.of(BACK.toString()), form.get("redirect_uri"));
        assertTrue(forger.authorization().startsWith("Basic "));
        assertFalse(forger.form().contains("client_secret"));
    }

    @Test
    void state_nonce_and_verifier_are_others_for_each_step_and_tell_nothing_of_the_secret() throws Exception {
        Map<String, List<String>> request = request();

        assertTrue(secret.isOf(request.get("state").get(0)));
        assertFalse(StepSecret.made().isOf(request.get("state").get(0)));
        assertFalse(secret.isOf(request.get("nonce").get(0)));
        assertFalse(request.toString().contains(secret.text()));
        assertFalse(request.toString().contains(secret.verifier()));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forged_token_proves_nothing(BiConsumer<ForgingProvider, String> forgery) {
        forgery.accept(forger, secret.nonce());

        var failure = assertThrows(ProviderFailure.class, this::prove);

        assertEquals(Kind.INVALID, failure.kind(), failure::getMessage);
        assertFalse(failure.getMessage().contains("eyJ"), failure::getMessage);
    }

    static Stream<Named<BiConsumer<ForgingProvider, String>>> forgeries() {
        Instant past = Instant.now().minusSeconds(120); // more than the minute that two clocks may differ by
        return Stream.of(forged("of another issuer", (claims, nonce) -> claims.issuer("https://other.example")),
                forged("for another client", (claims, nonce) -> claims.audience("another")),
                forged("given to another client", (claims, nonce) -> claims.claim("azp", "another")),
                forged("for several clients and given to nobody", (claims, nonce) -> claims.audience(List.of("journal", "another"))),
                forged("of another sign-in", (claims, nonce) -> claims.claim("nonce", nonce.replaceFirst("^.", "x"))),
                forged("of no sign-in", (claims, nonce) -> claims.claim("nonce", null)),
                forged("that is over", (claims, nonce) -> claims.expirationTime(Date.from(past))),
                forged("without an end", (claims, nonce) -> claims.expirationTime(null)),
                forged("of nobody", (claims, nonce) -> claims.subject(null)),
                forged("of a subject that is no text", (claims, nonce) -> claims.subject("246\n01")),
                Named.of("that is not signed", (forger, nonce) -> forger.givesUnsigned(forger.claims(nonce).build())),
                Named.of("signed with the public key as a secret",
                        (forger, nonce) -> forger.givesSigned(forger.publicKey(), forger.claims(nonce).build())),
                Named.of("signed with the client's secret",
                        (forger, nonce) -> forger.givesSigned(SECRET.getBytes(StandardCharsets.UTF_8), forger.claims(nonce).build())),
                Named.of("signed with an unknown key of a known name", (forger, nonce) -> {
                    forger.losesKey();
                    forger.givesSigned(forger.claims(nonce).build());
                }), Named.of("that is none", (forger, nonce) -> forger.gives("eyJ")),
                Named.of("that comes from elsewhere", (forger, nonce) -> {
                    forger.fails(302);
                    forger.givesSigned(forger.claims(nonce).build());
                }), Named.of("whose code was none", (forger, nonce) -> forger.fails(400)));
    }

    @Test
    void an_answer_of_another_provider_is_none() {
        forger.givesSigned(forger.claims(secret.nonce()).build());

        var failure = assertThrows(ProviderFailure.class,
                () -> provider.prove(secret, new ProviderAnswer("code", "https://other.example", ""), BACK, Optional.empty()));

        assertEquals(Kind.INVALID, failure.kind());
        assertEquals(0, forger.asked("/token"), "the code of another provider is shown to nobody");
    }

    @Test
    void a_provider_that_names_itself_does_so_in_each_answer() throws Exception {
        forger.says(",\"authorization_response_iss_parameter_supported\":true");
        forger.givesSigned(forger.claims(secret.nonce()).build());

        assertThrows(ProviderFailure.class, this::prove);
        assertEquals("24601", provider.prove(secret, new ProviderAnswer("code", forger.url(), ""), BACK, Optional.empty()).subject());
    }

    @Test
    void an_error_of_the_provider_is_told_and_no_more() {
        assertEquals(Kind.DENIED, failure("access_denied").kind());
        assertEquals(Kind.INVALID, failure("server_error").kind());
        assertEquals("It refused: a?b", failure("a\nb").getMessage());
    }

    @Test
    void a_configuration_of_another_issuer_is_none() {
        forger.names("https://other.example");

        assertEquals(Kind.DOWN, assertThrows(ProviderFailure.class, this::request).kind());
    }

    @Test
    void a_configuration_without_encryption_or_that_is_too_long_is_none() {
        forger.says(",\"token_endpoint\":\"http://id.example/token\"");
        assertEquals(Kind.DOWN, assertThrows(ProviderFailure.class, this::request).kind());

        forger.says(",\"more\":\"" + "W".repeat(ProviderConnection.LONGEST_ANSWER) + "\"");
        assertTrue(assertThrows(ProviderFailure.class, this::request).getMessage().contains("cannot be read"));
    }

    @Test
    void a_provider_that_is_gone_is_told_apart() {
        forger.close();
        assertEquals(Kind.DOWN, assertThrows(ProviderFailure.class, this::request).kind());
    }

    @Test
    void a_provider_that_fails_is_told_apart() {
        forger.fails(502);

        assertEquals(Kind.DOWN, assertThrows(ProviderFailure.class, this::prove).kind());
    }

    @Test
    void a_new_key_is_fetched_at_once_and_unknown_ones_are_not_fetched_again_and_again() throws Exception {
        forger.givesSigned(forger.claims(secret.nonce()).build());
        prove();
        forger.renewsKey("second");
        forger.givesSigned(forger.claims(secret.nonce()).build());
        prove();

        for (int number = 0; number < 5; number++) {
            forger.renewsKey("unknown-" + number);
            forger.givesSigned(forger.claims(secret.nonce()).build());
            assertThrows(ProviderFailure.class, this::prove);
        }

        assertTrue(forger.asked("/keys") <= 3, () -> "asked " + forger.asked("/keys"));
        assertEquals(1, forger.asked("/.well-known/openid-configuration"));
    }

    @Test
    void who_shows_anew_who_they_are_has_signed_in_since() throws Exception {
        Instant begun = Instant.now();
        Map<String, List<String>> request = URLUtils.parseParameters(provider.address(secret, BACK, true).getQuery());

        assertEquals(List.of("login"), request.get("prompt"));
        assertEquals(List.of("0"), request.get("max_age"));
        assertThrows(ProviderFailure.class, () -> proveSince(begun, null));
        assertThrows(ProviderFailure.class, () -> proveSince(begun, begun.minusSeconds(120)));
        assertEquals("24601", proveSince(begun, begun).subject());
    }

    private ProvenIdentity proveSince(Instant begun, Instant signedIn) throws ProviderFailure {
        var claims = forger.claims(secret.nonce());
        forger.givesSigned((signedIn == null ? claims : claims.claim("auth_time", signedIn.getEpochSecond())).build());
        return provider.prove(secret, new ProviderAnswer("code", "", ""), BACK, Optional.of(begun));
    }

    private ProviderFailure failure(String error) {
        return assertThrows(ProviderFailure.class,
                () -> provider.prove(secret, new ProviderAnswer("", "", error), BACK, Optional.empty()));
    }

    private ProvenIdentity prove() throws ProviderFailure {
        return provider.prove(secret, new ProviderAnswer("code", "", ""), BACK, Optional.empty());
    }

    private Map<String, List<String>> request() throws ProviderFailure {
        return URLUtils.parseParameters(provider.address(secret, BACK, false).getQuery());
    }

    private static Named<BiConsumer<ForgingProvider, String>> forged(String name, BiConsumer<JWTClaimsSet.Builder, String> change) {
        return Named.of(name, (forger, nonce) -> {
            var claims = forger.claims(nonce);
            change.accept(claims, nonce);
            forger.givesSigned(claims.build());
        });
    }
}
