package journal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** A provider that says whatever a test wants, right or wrong. */
final class ForgingProvider implements AutoCloseable {
    private final HttpServer server;
    private RSAKey key = key("first");
    private RSAKey shown = key;
    private String more = "";
    private String issuer;
    private String token = "";
    private int status = 200;
    private String form = "";
    private String authorization = "";
    private final List<String> asked = new ArrayList<>();

    ForgingProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        issuer = url();
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Names itself otherwise. */
    void names(String other) {
        issuer = other;
    }

    /** Says this, too, about itself. */
    void says(String members) {
        more = members;
    }

    /** Answers a code with this status. */
    void fails(int with) {
        status = with;
    }

    /** Has a new key from now on. */
    void renewsKey(String id) {
        key = key(id);
        shown = key;
    }

    /** Signs with a key that it does not show, of the same name. */
    void losesKey() {
        key = key(shown.getKeyID());
    }

    /** The claims of a right ID token. */
    JWTClaimsSet.Builder claims(String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(url()).subject("24601").audience("journal").claim("nonce", nonce)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300))).claim("preferred_username", "Ada");
    }

    void givesSigned(JWTClaimsSet claims) {
        try {
            gives(signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signs with a secret that everybody, or the journal, knows. */
    void givesSigned(byte[] secret, JWTClaimsSet claims) {
        try {
            gives(signed(JWSAlgorithm.HS256, new MACSigner(secret), claims));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void givesUnsigned(JWTClaimsSet claims) {
        gives(new PlainJWT(claims).serialize());
    }

    void gives(String idToken) {
        token = idToken;
    }

    /** The public key as everybody reads it. */
    byte[] publicKey() {
        try {
            return shown.toRSAPublicKey().getEncoded();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The last form that asked for a token. */
    String form() {
        return form;
    }

    /** Who asked for it. */
    String authorization() {
        return authorization;
    }

    /** How often a path was asked for. */
    long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        if (path.equals("/token")) {
            form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        }
        String text = switch (path) {
            case "/.well-known/openid-configuration" -> configuration();
            case "/keys" -> new JWKSet(shown.toPublicJWK()).toString();
            default -> "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}";
        };
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json"), "Location", List.of("/elsewhere")));
        exchange.sendResponseHeaders(path.equals("/token") ? status : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String configuration() {
        return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + url() + "/authorize\",\"token_endpoint\":\"" + url()
                + "/token\",\"jwks_uri\":\"" + url() + "/keys\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":"
                + "[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\",\"HS256\",\"none\"]" + more + "}";
    }
}
