package journal.admin;

import java.time.Instant;
import journal.quota.Kind;
import journal.quota.Total;

/** What all accounts store together of a kind, as a page tells it. */
public record StoredKind(Kind kind, long rows, double megabytes, Instant countedAt) {

    static StoredKind of(Total total) {
        return new StoredKind(total.kind(), total.rows(), Megabytes.of(total.bytes()), total.countedAt());
    }
}
