package journal.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import journal.quota.TotalRepository.Part;
import journal.schedule.Schedule;

/** Counts every hour what all accounts store together, in small steps. A page that shows it counts nothing. */
@ApplicationScoped
public class UsageCount {
    private static final Duration FIRST = Duration.ofSeconds(20); // when the start is over
    private static final Duration EVERY = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject TotalRepository totals;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, this::count);
    }

    /** What was counted last. */
    public List<Total> totals() {
        return totals.all();
    }

    /** Counts, and stores the numbers. */
    void count() {
        Stream.of(Kind.values()).map(this::counted).forEach(totals::store);
    }

    private Total counted(Kind kind) {
        var total = new Total(kind, 0, 0, Instant.now());
        List<Part> parts = totals.after(0, kind);
        while (!parts.isEmpty()) {
            for (Part part : parts) {
                total = total.plus(part.rows(), part.bytes());
            }
            parts = parts.size() < TotalRepository.BATCH ? List.of() : totals.after(parts.get(parts.size() - 1).account(), kind);
        }
        return total;
    }
}
