package journal.account;

import jakarta.security.enterprise.credential.Credential;

/**
 * The proof of a provider, as a credential of Jakarta Security. Only {@link OpenIdSignIn} makes one, of an ID token that it has verified.
 *
 * @param account that is linked to who has signed in there
 */
public record OpenIdCredential(Account account) implements Credential {
}
