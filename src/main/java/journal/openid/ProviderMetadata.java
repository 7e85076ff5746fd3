package journal.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import journal.openid.ProviderFailure.Kind;
import journal.setting.OpenIdClient;

/** What a provider says about itself (OpenID Connect Discovery 1.0, 4), for an hour, and its keys. */
final class ProviderMetadata {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration LIFE_OF_KEYS = Duration.ofMinutes(15);
    private static final Duration LONGEST_FETCH = Duration.ofSeconds(15);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    // none that is symmetric, and not "none" (RFC 8725, 3.1)
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final OpenIdClient client;
    private final OIDCProviderMetadata said;
    private final IDTokenValidator validator;
    private final Instant until;

    private ProviderMetadata(OpenIdClient client, OIDCProviderMetadata said, IDTokenValidator validator, Instant until) {
        this.client = client;
        this.said = said;
        this.validator = validator;
        this.until = until;
    }

    /** Reads it from the provider. */
    static ProviderMetadata read(OpenIdClient client, ProviderConnection connection, Instant now) throws ProviderFailure {
        try {
            URI address = URI.create(client.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration");
            var said = OIDCProviderMetadata.parse(connection.retrieveResource(address.toURL()).getContent());
            check(client, said);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(said.getJWKSetURI().toURL(), connection)
                    .cache(LIFE_OF_KEYS.toMillis(), LONGEST_FETCH.toMillis()).refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis()).build();
            var validator = new IDTokenValidator(said.getIssuer(), new ClientID(client.id()),
                    new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
            return new ProviderMetadata(client, said, validator, now.plus(LIFE));
        } catch (IOException failure) {
            throw new ProviderFailure(Kind.DOWN, "Its configuration cannot be read: " + failure.getMessage());
        } catch (ParseException failure) {
            throw new ProviderFailure(Kind.DOWN, "Its configuration is none");
        }
    }

    boolean isFresh(Instant now) {
        return now.isBefore(until);
    }

    URI authorizationEndpoint() {
        return said.getAuthorizationEndpointURI();
    }

    URI tokenEndpoint() {
        return said.getTokenEndpointURI();
    }

    IDTokenValidator validator() {
        return validator;
    }

    /** Whether it names itself in each answer (RFC 9207). */
    boolean namesItself() {
        return said.supportsAuthorizationResponseIssuerParam();
    }

    /** By what the journal shows the provider who it is. */
    ClientAuthentication authentication() {
        List<ClientAuthenticationMethod> methods = said.getTokenEndpointAuthMethods();
        var id = new ClientID(client.id());
        var secret = new Secret(client.secret());
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC) ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    // a provider that names itself otherwise is another one (OpenID Connect Discovery 1.0, 4.3)
    private static void check(OpenIdClient client, OIDCProviderMetadata said) throws ProviderFailure, MalformedURLException {
        if (!said.getIssuer().getValue().equals(client.issuer())) {
            throw new ProviderFailure(Kind.DOWN, "Its configuration names another issuer than JOURNAL_OIDC_ISSUER");
        }
        for (URI address : new URI[] {said.getAuthorizationEndpointURI(), said.getTokenEndpointURI(), said.getJWKSetURI()}) {
            if (address == null || !OpenIdClient.isSafe(URI.create(address.toString().split("\\?")[0]))) {
                throw new ProviderFailure(Kind.DOWN, "Its configuration has an address that is missing or not https");
            }
        }
    }
}
