package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import journal.account.RegistrationInvitationRepository;
import journal.schedule.Schedule;
import journal.setting.AccessSettings;

/** Removes the invitations that ended as long ago as the setting keeps security events, every hour. */
@ApplicationScoped
public class RegistrationInvitationPurge {
    private static final Duration FIRST = Duration.ofMinutes(3); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject RegistrationInvitationRepository invitations;
    @Inject AccessSettings settings;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, () -> purge(Instant.now()));
    }

    /** Removes what is too old at a moment. */
    void purge(Instant now) {
        Instant before = now.minus(Duration.ofDays(settings.securityLogDays()));
        while (invitations.removeEnded(before)) {
            continue; // in small steps: nobody waits for it
        }
    }
}
