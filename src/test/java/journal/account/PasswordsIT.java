package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import journal.TestDeployment;
import journal.setting.Role;
import journal.setting.Settings;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PasswordsIT {
    private static final String OF_WERKZEUG = // generate_password_hash("talk is cheap", method="pbkdf2:sha256"), werkzeug 2.2.2
            "pbkdf2:sha256:260000$fZfgV7oVqWZCGfOY$c1fdddafc95fcf58708a1bc35e485d6bb384e25313ebc0eb80a6de6dfe0ddfc1";
    private static final String WEAK = // 1,000 iterations, as a server with another setting wrote it
            "PBKDF2WithHmacSHA256:1000:";

    @Inject Passwords passwords;
    @Inject AccountRepository accounts;
    @Inject IdentityStoreHandler identities;
    @Inject Settings settings;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war();
    }

    @Test
    void a_hash_has_its_parameters_and_a_salt_of_its_own() {
        String hash = passwords.hash("correct horse");

        String[] parts = hash.split(":");
        assertEquals("PBKDF2WithHmacSHA256", parts[0]);
        assertEquals(String.valueOf(settings.passwordIterations()), parts[1]);
        assertTrue(Base64.getDecoder().decode(parts[2]).length >= 16);
        assertNotEquals(hash, passwords.hash("correct horse"));
        assertTrue(passwords.verify("correct horse", hash));
        assertFalse(passwords.verify("correct horsE", hash));
    }

    @Test
    void a_password_is_the_same_however_its_accents_are_typed() {
        String hash = passwords.hash("caf\u00e9 cr\u00e8me");

        assertTrue(passwords.verify("cafe\u0301 cre\u0300me", hash));
    }

    @Test
    void a_broken_hash_fits_no_password() {
        assertFalse(passwords.verify("", ""));
        assertFalse(passwords.verify("x", "PBKDF2WithHmacSHA256:600000"));
        assertFalse(passwords.verify("x", "pbkdf2:sha256:1000000000$salt$" + "0".repeat(64)));
    }

    @Test
    void a_hash_of_werkzeug_is_replaced_at_the_first_sign_in() throws Exception {
        Account ada = registered(OF_WERKZEUG);

        assertEquals(Status.INVALID, signIn(ada, "talk is dear"));
        assertEquals(OF_WERKZEUG, hashOf(ada));
        assertEquals(Status.VALID, signIn(ada, "talk is cheap"));

        assertTrue(hashOf(ada).startsWith("PBKDF2WithHmacSHA256:" + settings.passwordIterations() + ":"));
        assertEquals(Status.VALID, signIn(ada, "talk is cheap"));
        assertEquals(Status.INVALID, signIn(ada, "talk is dear"));
    }

    @Test
    void a_weaker_hash_of_ours_is_replaced_and_one_of_today_stays() throws Exception {
        Account ada = registered(weakHash("correct horse"));

        assertEquals(Status.VALID, signIn(ada, "correct horse"));
        String renewed = hashOf(ada);
        assertEquals(Status.VALID, signIn(ada, "correct horse"));

        assertTrue(renewed.startsWith("PBKDF2WithHmacSHA256:" + settings.passwordIterations() + ":"));
        assertEquals(renewed, hashOf(ada));
    }

    @Test
    void a_renewed_hash_ends_no_session() throws Exception {
        Account ada = registered(OF_WERKZEUG);

        signIn(ada, "talk is cheap");

        assertEquals(ada.getSecurityVersion(), stored(ada).getSecurityVersion());
    }

    private Account registered(String hash) throws Exception {
        var account = new Account(Username.of("ada" + UUID.randomUUID().toString().substring(0, 12)), hash, Set.of(Role.AUTHOR),
                Instant.now());
        transaction.begin();
        accounts.add(account);
        transaction.commit();
        return account;
    }

    private Status signIn(Account account, String password) {
        return identities.validate(new UsernamePasswordCredential(account.getUsername(), password)).getStatus();
    }

    private String hashOf(Account account) throws Exception {
        return stored(account).getPasswordHash();
    }

    // in a transaction of its own: outside of one, a server may show for a whole request what it read first
    private Account stored(Account account) throws Exception {
        transaction.begin();
        Account found = accounts.find(account.getId()).orElseThrow();
        transaction.commit();
        return found;
    }

    private static String weakHash(String password) throws Exception {
        byte[] salt = new byte[16];
        var key = javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new javax.crypto.spec.PBEKeySpec(password.toCharArray(), salt, 1_000, 256));
        var base64 = Base64.getEncoder();
        return WEAK + base64.encodeToString(salt) + ":" + base64.encodeToString(key.getEncoded());
    }
}
