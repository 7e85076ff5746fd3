package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The settings that limit sign-ins, registrations, uploads, streams and writes. All are read once; {@code .env.example} explains each. */
@ApplicationScoped
public class AccessSettings {
    private static final int MOST = 1_000_000;
    private static final int MOST_THREADS = 1_000;
    private static final int PAGES_A_CORE = 4;
    private static final int MOST_STREAMS = 100;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_LEAVING_DAYS = 90;

    private final int signInTries = Setting.count("journal.signin.tries", "5", 1, MOST);
    private final int signInNetworkTries = Setting.count("journal.signin.network.tries", "50", 1, MOST);
    private final Duration signInWait = Setting.duration("journal.signin.wait", "PT1S");
    private final Duration signInLongestWait = Setting.duration("journal.signin.longest.wait", "PT15M");
    private final int registrations = Setting.count("journal.registrations", "50", 1, MOST);
    private final int passwordRequests = Setting.count("journal.password.requests", "10", 1, MOST);
    private final int hashes = Setting.count("journal.hashes", String.valueOf(Setting.otherCores()), 1, MOST_THREADS);
    private final int hashesWaiting = Setting.count("journal.hashes.waiting", "20", 0, MOST_THREADS);
    private final int writes = Setting.count("journal.writes", "120", 1, MOST);
    private final int uploads = Setting.count("journal.uploads", "2", 1, MOST_THREADS);
    private final int pages =
            Setting.count("journal.pages.at.once", String.valueOf(PAGES_A_CORE * (Setting.otherCores() + 1)), 1, MOST_THREADS);
    private final int pagesWaiting = Setting.count("journal.pages.waiting", "50", 0, MOST_THREADS);
    private final int streams = Setting.count("journal.streams", "5", 1, MOST_STREAMS);
    private final int securityLogDays = Setting.count("journal.security.log.days", "90", 1, MOST_DAYS);
    private final int leavingDays = Setting.count("journal.leaving.days", "14", 1, MOST_LEAVING_DAYS);

    /** Reads every setting, at the start: the first wrong one is a {@link WrongSetting}. */
    public void check() {
        // they are read when this bean is created
    }

    /** The wrong tries to sign in to an account after which the next one waits. */
    public int signInTries() {
        return signInTries;
    }

    /** The wrong tries to sign in from a network after which the next one waits. */
    public int signInNetworkTries() {
        return signInNetworkTries;
    }

    /** The first wait. Each further wrong try doubles it. */
    public Duration signInWait() {
        return signInWait;
    }

    /** The longest wait. */
    public Duration signInLongestWait() {
        return signInLongestWait;
    }

    /** The registrations from a network in an hour. */
    public int registrations() {
        return registrations;
    }

    /** The forgotten passwords from a network in an hour. */
    public int passwordRequests() {
        return passwordRequests;
    }

    /** The passwords that this node hashes at once. */
    public int hashes() {
        return hashes;
    }

    /** The passwords that wait to be hashed. */
    public int hashesWaiting() {
        return hashesWaiting;
    }

    /** How often an account may write in a minute. */
    public int writes() {
        return writes;
    }

    /** The forms with files of an account that this node reads at once. */
    public int uploads() {
        return uploads;
    }

    /** The pages that this node makes at once. */
    public int pages() {
        return pages;
    }

    /** The requests that wait for that. */
    public int pagesWaiting() {
        return pagesWaiting;
    }

    /** The streams of server-sent events of an account that this node has open at once. */
    public int streams() {
        return streams;
    }

    /** The days for which security events are kept. */
    public int securityLogDays() {
        return securityLogDays;
    }

    /** The days for which somebody who leaves can come back. */
    public int leavingDays() {
        return leavingDays;
    }
}
