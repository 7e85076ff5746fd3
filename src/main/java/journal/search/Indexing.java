package journal.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import journal.schedule.Schedule;
import journal.setting.Settings;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The search index of this node: it follows the database while the application runs, and is made anew where it is missing or broken. The
 * database is the truth: whoever shows what is found reads it there once more.
 */
@ApplicationScoped
public class Indexing {
    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());
    private static final Duration EVERY = Duration.ofMillis(400); // what is published is found within two seconds
    private static final Duration KEEP = Duration.ofDays(7); // how long a node may be away and still catch up
    private static final Duration CARE = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject IndexSource source;
    @Inject Settings settings;

    private final Words words = new Words();
    private IndexFolder folder;
    private Instant cared = Instant.EPOCH;
    private boolean failing;
    private volatile EntryIndex index;
    private volatile Following following;
    private volatile boolean broken;
    private volatile boolean ended;

    /** Begins with it, until the application stops. */
    public synchronized void begin() {
        folder = new IndexFolder(settings.index(), words);
        schedule.begin(Duration.ZERO, EVERY, this::follow);
    }

    /** How texts are divided into words, here and where they are marked. */
    Words words() {
        return words;
    }

    /**
     * The entries that answer a query best and are for one of these audiences, as far as this node knows.
     *
     * @param first how many better ones are left out
     * @param most how many
     */
    Hits find(SearchQuery query, Set<String> audiences, int first, int most) {
        EntryIndex open = index;
        Following how = following;
        if (open == null || how == null) {
            return Hits.none();
        }
        try {
            Hits hits = open.find(query, audiences, first, most);
            return new Hits(hits.entries(), hits.more(), how.isComplete());
        } catch (AlreadyClosedException closed) { // between one index and the next
            return Hits.none();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The search index cannot be read; it is made anew.", failure);
            broken = true;
            return Hits.none();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
        close();
    }

    private synchronized void follow() {
        try {
            if (broken) {
                close();
                folder.remove();
                broken = false;
            }
            if (index == null && !ended) {
                index = folder.open();
            }
            if (following == null && !ended) {
                following = new Following(index, source);
            }
            while (!ended && following.step(Instant.now())) {
                continue; // in small steps: what has changed meanwhile does not wait for the rest
            }
            if (!ended) {
                care(Instant.now());
            }
            failing = false;
        } catch (IOException | AlreadyClosedException failure) { // the second one after the first one in a thread of the index
            broken = true;
            log("The search index cannot be written; it is made anew.", failure);
        } catch (SQLException | RuntimeException failure) { // an exception would end the schedule
            log("The search index does not follow the database; it tries again until it does.", failure);
            following = null; // what it had read and not taken in is read again, from the last commit on
        }
    }

    private void care(Instant now) throws SQLException {
        if (Duration.between(cared, now).compareTo(CARE) > 0) {
            source.forget(now.minus(KEEP));
            cared = now;
        }
    }

    private void log(String text, Exception failure) {
        if (!failing && !ended) { // once, however long it lasts
            LOG.log(Level.WARNING, text, failure);
        }
        failing = true;
    }

    private synchronized void close() {
        try (EntryIndex open = index) {
            if (open != null && following != null && !broken) {
                following.commit(Instant.now());
            }
        } catch (IOException | AlreadyClosedException failure) {
            LOG.log(Level.WARNING, "The search index was not kept; it is made anew at the next start.", failure);
        }
        index = null;
        following = null;
        try {
            if (folder != null && folder.isTemporary()) {
                folder.remove();
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The temporary folder of the search index was not removed.", failure);
        }
    }
}
