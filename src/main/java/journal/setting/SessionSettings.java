package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The settings of sessions. All are read once; {@code .env.example} explains each. */
@ApplicationScoped
public class SessionSettings {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int STEPS = 10; // of a short idle lifetime

    private final Duration idle = Setting.duration("journal.session.idle", "PT2H");
    private final Duration absolute = Setting.duration("journal.session.absolute", "PT12H");
    private final Duration lasting = Setting.duration("journal.session.lasting", "P30D");

    /** Reads every setting, at the start: the first wrong one is a {@link WrongSetting}. */
    public void check() {
        // they are read when this bean is created
    }

    /** The time without a request after which a session ends. */
    public Duration idle() {
        return idle;
    }

    /** The time after which a session ends however busy it was. */
    public Duration absolute() {
        return absolute;
    }

    /** The time after which a session ends that lasts beyond the end of the browser. */
    public Duration lasting() {
        return lasting;
    }

    /** How long it is not stored again that a session is in use. */
    public Duration step() {
        Duration part = idle.dividedBy(STEPS);
        return part.compareTo(MINUTE) < 0 ? part : MINUTE;
    }
}
