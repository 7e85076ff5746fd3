package journal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import journal.openid.ProviderFailure.Kind;
import journal.setting.OpenIdClient;
import journal.setting.OpenIdSettings;
import journal.web.Text;

/** The OpenID provider of the settings (OpenID Connect Core 1.0, 3.1: the authorization code flow, with PKCE, RFC 7636). */
@Named("openId")
@ApplicationScoped
public class OpenIdProvider {
    private static final Duration SKEW = Duration.ofMinutes(1); // of two clocks
    private static final int LONGEST_SUBJECT = 255; // OpenID Connect Core 1.0, 2
    private static final int LONGEST_NAME = 200;

    @Inject OpenIdSettings settings;
    @Inject ProviderConnection connection;

    Optional<OpenIdClient> client;
    private volatile ProviderMetadata metadata;

    @PostConstruct
    void begin() {
        client = settings.client();
    }

    /** Whether there is one. */
    public boolean isOn() {
        return client.isPresent();
    }

    /** How it is called; empty where there is none. */
    public String getName() {
        return client.map(OpenIdClient::name).orElse("");
    }

    /** Its issuer; empty where there is none. */
    public String issuer() {
        return client.map(OpenIdClient::issuer).orElse("");
    }

    /**
     * Where somebody signs in.
     *
     * @param back the absolute address to which the provider leads back
     * @param anew whether they show again who they are, even where the provider knows it
     */
    public URI address(StepSecret secret, URI back, boolean anew) throws ProviderFailure {
        OpenIdClient own = client.orElseThrow();
        var request = new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(own.scopes()), new ClientID(own.id()), back)
                .endpointURI(metadata().authorizationEndpoint()).state(new State(secret.state())).nonce(new Nonce(secret.nonce()))
                .codeChallenge(new CodeVerifier(secret.verifier()), CodeChallengeMethod.S256);
        if (anew) {
            request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return request.build().toURI();
    }

    /**
     * Who has signed in, by an answer whose state is right.
     *
     * @param back the same address as before
     * @param since when they must have signed in at the earliest; empty where it does not matter
     */
    public ProvenIdentity prove(StepSecret secret, ProviderAnswer answer, URI back, Optional<Instant> since) throws ProviderFailure {
        checkSender(answer);
        if (!answer.error().isEmpty()) {
            throw new ProviderFailure(answer.error().equals("access_denied") ? Kind.DENIED : Kind.INVALID,
                    "It refused: " + Text.beginning(answer.error().replaceAll("[^\\w.-]", "?"), LONGEST_NAME));
        }
        if (answer.code().isEmpty()) {
            throw new ProviderFailure(Kind.INVALID, "Its answer has no code");
        }
        IDTokenClaimsSet claims = claims(tokens(secret, answer.code(), back), secret);
        checkParty(claims);
        checkTime(claims, since);
        return identity(claims);
    }

    private void checkSender(ProviderAnswer answer) throws ProviderFailure {
        boolean missing = answer.issuer().isEmpty() && metadata().namesItself();
        if (missing || !answer.issuer().isEmpty() && !answer.issuer().equals(issuer())) {
            throw new ProviderFailure(Kind.INVALID, "The answer is another provider's");
        }
    }

    private OIDCTokenResponse tokens(StepSecret secret, String code, URI back) throws ProviderFailure {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(secret.verifier()));
        var request = new TokenRequest.Builder(metadata().tokenEndpoint(), metadata().authentication(), grant).build();
        try {
            var answer = request.toHTTPRequest().send(connection);
            if (answer.getStatusCode() >= 500) {
                throw new ProviderFailure(Kind.DOWN, "Its answer to the code has the status " + answer.getStatusCode());
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (!tokens.indicatesSuccess()) {
                throw new ProviderFailure(Kind.INVALID, "It takes the code for none, with the status " + answer.getStatusCode());
            }
            return (OIDCTokenResponse) tokens.toSuccessResponse();
        } catch (IOException failure) {
            throw new ProviderFailure(Kind.DOWN, "It has no answer to the code: " + failure.getMessage());
        } catch (ParseException failure) { // whose message may have something of a token
            throw new ProviderFailure(Kind.INVALID, "Its answer to the code has no ID token");
        }
    }

    private IDTokenClaimsSet claims(OIDCTokenResponse tokens, StepSecret secret) throws ProviderFailure {
        try {
            return metadata().validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(secret.nonce()));
        } catch (BadJOSEException invalid) {
            throw new ProviderFailure(Kind.INVALID, "Its ID token proves nothing: " + Text.shown(invalid.getMessage()).replace('\n', ' '));
        } catch (KeySourceException failure) {
            throw new ProviderFailure(Kind.DOWN, "Its keys cannot be read: " + failure.getClass().getSimpleName());
        } catch (JOSEException failure) {
            throw new ProviderFailure(Kind.INVALID, "Its ID token cannot be verified: " + failure.getClass().getSimpleName());
        }
    }

    // OpenID Connect Core 1.0, 3.1.3.7: a token for several clients names the one to which it was given
    private void checkParty(IDTokenClaimsSet claims) throws ProviderFailure {
        Optional<String> party = Optional.ofNullable(claims.getAuthorizedParty()).map(AuthorizedParty::getValue);
        boolean isOwn = party.map(one -> one.equals(client.orElseThrow().id())).orElse(claims.getAudience().size() == 1);
        if (!isOwn) {
            throw new ProviderFailure(Kind.INVALID, "Its ID token was given to another client");
        }
    }

    private static void checkTime(IDTokenClaimsSet claims, Optional<Instant> since) throws ProviderFailure {
        Date time = claims.getAuthenticationTime();
        if (since.isPresent() && (time == null || time.toInstant().isBefore(since.get().minus(SKEW)))) {
            throw new ProviderFailure(Kind.INVALID, "They have not shown anew who they are");
        }
    }

    private ProvenIdentity identity(IDTokenClaimsSet claims) throws ProviderFailure {
        String subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT || !Text.isClean(subject, false)) {
            throw new ProviderFailure(Kind.INVALID, "Its subject is too long, or no text");
        }
        String called = Optional.ofNullable(claims.getStringClaim("preferred_username")).orElse("");
        return new ProvenIdentity(issuer(), subject, Text.beginning(Text.shown(called), LONGEST_NAME));
    }

    private ProviderMetadata metadata() throws ProviderFailure {
        ProviderMetadata known = metadata;
        Instant now = Instant.now();
        if (known == null || !known.isFresh(now)) {
            known = ProviderMetadata.read(client.orElseThrow(), connection, now);
            metadata = known;
        }
        return known;
    }
}
