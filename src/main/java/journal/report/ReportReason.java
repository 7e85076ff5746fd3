package journal.report;

import java.util.Optional;
import java.util.stream.Stream;

/** Why an entry is reported. The names are stored. */
public enum ReportReason {
    SPAM, ABUSE, PRIVACY, LAW, OTHER;

    /** The reason of this name; empty where there is none. */
    static Optional<ReportReason> named(String name) {
        return Stream.of(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }
}
