package journal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class VerifiedAccountTest {

    @Test
    void an_account_is_named_with_the_version_that_was_verified() {
        var verified = new VerifiedAccount(7, 3);

        assertEquals("7:3", verified.uniqueId());
        assertEquals(verified, VerifiedAccount.named(verified.uniqueId()));
        assertNotEquals(verified, VerifiedAccount.named("7:4"), "a new password has another version");
    }
}
