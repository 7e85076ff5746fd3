package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import journal.entry.HtmlRenewalSource.Position;
import journal.entry.HtmlRenewalSource.Stored;
import journal.entry.HtmlRenewalStore.Renewed;
import journal.markdown.Markdown;
import journal.schedule.Schedule;

/**
 * Makes the stored HTML of entries anew after the rules or the limits of Markdown have changed: after the start, in small steps. Texts,
 * versions and times stay as they are. The node that started last decides with which limits.
 */
@ApplicationScoped
public class HtmlRenewal {
    private static final Logger LOG = Logger.getLogger(HtmlRenewal.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(30); // when the start is over
    private static final Duration EVERY = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int IDS = 50; // of entries, a step

    /** What a step has come to. */
    enum Progress {
        /** There is more to do. */
        MORE,
        /** Another node has done this step. */
        BEHIND,
        /** All HTML is made, or another node makes it with other limits. */
        DONE
    }

    @Inject Schedule schedule;
    @Inject HtmlRenewalSource source;
    @Inject HtmlRenewalStore store;
    @Inject Markdown markdown;

    private volatile boolean begun; // each step may be in another thread
    private volatile Instant next = Instant.EPOCH;

    /** Begins with it, until it is done or the application stops. */
    public void begin() {
        schedule.begin(FIRST, EVERY, this::run);
    }

    private void run() {
        if (Instant.now().isBefore(next)) {
            return;
        }
        try {
            Progress progress = step();
            if (progress == Progress.DONE) {
                schedule.finish();
            } else if (progress == Progress.BEHIND) {
                next = Instant.now().plus(PAUSE); // the other node goes on
            }
        } catch (SQLException | RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "The HTML of entries was not made anew; the next try is in a minute", failure);
            schedule.note(failure);
            next = Instant.now().plus(PAUSE);
        }
    }

    /** Makes the HTML of the next few entries. */
    Progress step() throws SQLException {
        Position position = source.position();
        if (!position.maker().equals(markdown.maker())) {
            return change(position);
        }
        begun = true;
        if (position.entryId() >= source.highestEntry()) {
            return Progress.DONE;
        }
        long to = position.entryId() + IDS;
        List<Renewed> entries = source.between(position.entryId(), to).stream().flatMap(this::renewed).toList();
        return store.add(position, Math.min(to, source.highestEntry()), entries) ? Progress.MORE : Progress.BEHIND;
    }

    private Progress change(Position position) {
        if (begun) {
            return Progress.DONE;
        }
        LOG.log(Level.INFO, "The HTML of entries is made anew, as Markdown has other rules or limits than before.");
        store.begin(position, markdown.maker());
        begun = true;
        return Progress.MORE;
    }

    // nothing where the HTML stays as it is
    private Stream<Renewed> renewed(Stored entry) {
        try {
            Optional<String> html = markdown.html(entry.text(), entry.prefix(), entry.language());
            return html.equals(entry.html()) ? Stream.empty() : Stream.of(new Renewed(entry.id(), entry.version(), entry.author(), html));
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, failure, () -> "The HTML of entry " + entry.id() + " stays as it is");
            return Stream.empty(); // the others do not wait for it
        }
    }
}
