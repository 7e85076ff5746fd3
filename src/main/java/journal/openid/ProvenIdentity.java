package journal.openid;

import java.nio.charset.StandardCharsets;
import journal.web.Secret;

/**
 * Somebody whom a provider knows (OpenID Connect Core 1.0, 5.7: only both together are who it is).
 *
 * @param issuer of the provider
 * @param subject by which it knows them
 * @param called how they are called there, for a proposal; it is untrusted, and may be empty
 */
public record ProvenIdentity(String issuer, String subject, String called) {

    /** By what the database finds it: some databases take no notice of spaces at the end of a text. */
    String digest() {
        return Secret.digest(issuer.getBytes(StandardCharsets.UTF_8).length + " " + issuer + subject);
    }
}
