package journal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.account.ShownToken;

/** The use of a token by a request: it says whose the token is, and stores, once a minute at the most, that it was used. */
@ApplicationScoped
public class TokenUse {
    private static final Logger LOG = Logger.getLogger(TokenUse.class.getName());

    @Inject AccessTokenRepository tokens;

    void answer(@Observes ShownToken shown) {
        Instant now = Instant.now();
        tokens.withDigest(shown.digest(), now).ifPresent(token -> {
            shown.isOf(token.account(), token.getScopes());
            if (token.isToBeSeen(now)) {
                store(token, now);
            }
        });
    }

    private void store(AccessToken token, Instant now) {
        try {
            tokens.see(token, now);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The use of a token was not stored; it is tried again with its next request", failure);
        }
    }
}
