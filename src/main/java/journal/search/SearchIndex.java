package journal.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.schedule.Schedule;
import journal.setting.Settings;
import journal.web.PageCache;
import journal.web.PagesChanged;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The search index of this node. It follows the database while the application runs, and is made anew if it is missing or broken. The
 * database is the truth: a page of results reads the entries there once more.
 */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final Duration EVERY = Duration.ofMillis(400); // so that a new entry is found within two seconds
    private static final Duration KEEP = Duration.ofDays(7); // a node that was away for less can still catch up
    private static final Duration FORGETTING = Duration.ofHours(1);

    @Inject Schedule schedule;
    @Inject IndexSource source;
    @Inject Settings settings;
    @Inject PageCache pages;
    @Inject Event<PagesChanged> changed;

    private final WordAnalyzer words = WordAnalyzer.ofTexts();
    private volatile IndexFolder folder;
    private Instant forgot = Instant.EPOCH;
    private boolean failing;
    private volatile EntryIndex index;
    private volatile IndexFollower follower;
    private volatile boolean broken;
    private volatile boolean ended;

    /** Begins to follow the database, until the application stops. */
    public synchronized void begin() {
        folder = new IndexFolder(settings.index(), words, settings.searchLimits().time());
        schedule.begin(Duration.ZERO, EVERY, this::follow);
    }

    /** Divides texts into words, in the index and in excerpts. */
    WordAnalyzer words() {
        return words;
    }

    /**
     * The entries for one of these audiences that answer a query best, as far as this node knows.
     *
     * @param first the number of better entries to leave out
     * @param most the most entries to give
     */
    Hits find(SearchQuery query, Set<String> audiences, int first, int most) {
        EntryIndex open = index;
        IndexFollower follows = follower;
        if (open == null || follows == null) {
            return Hits.none();
        }
        try {
            Hits hits = open.find(query, audiences, first, most);
            return new Hits(hits.entryIds(), hits.more(), follows.isComplete(), hits.inTime());
        } catch (AlreadyClosedException closed) { // between one index and the next
            return Hits.none();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The search index cannot be read; it is made anew.", failure);
            broken = true;
            return Hits.none();
        }
    }

    /** What the index takes on the disk of this node; empty before there is one. */
    public Optional<IndexDisk> disk() {
        try {
            return index == null ? Optional.empty() : Optional.of(folder.disk());
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The folder of the search index cannot be read.", failure);
            return Optional.empty();
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
            open();
            while (!ended && step(Instant.now())) {
                continue; // in small steps: what has changed meanwhile does not wait for the rest
            }
            if (!ended) {
                forget(Instant.now());
            }
            failing = false;
        } catch (IOException | AlreadyClosedException failure) { // the second follows the first one in a thread of the index
            broken = true;
            log("The search index cannot be written; it is made anew.", failure);
        } catch (SQLException | RuntimeException | Error failure) {
            log("The search index does not follow the database; it tries again until it does.", failure);
            follower = null; // it reads again from the last commit on
        }
    }

    // the pages of this node follow with the index what other nodes change
    private boolean step(Instant now) throws IOException, SQLException {
        long before = follower.changes();
        boolean more = follower.step(now);
        if (follower.changes() > before) {
            changed.fire(new PagesChanged());
        }
        pages.isCurrentAt(now);
        return more;
    }

    private void open() throws IOException, SQLException {
        if (index == null && !ended) {
            index = folder.open();
        }
        if (follower == null && !ended) {
            follower = new IndexFollower(index, source);
            changed.fire(new PagesChanged()); // it does not read what came while there was none
        }
    }

    private void forget(Instant now) throws SQLException {
        if (Duration.between(forgot, now).compareTo(FORGETTING) > 0) {
            source.forget(now.minus(KEEP));
            forgot = now;
        }
    }

    private void log(String text, Throwable failure) {
        schedule.note(failure);
        if (!failing && !ended) { // once, however long it lasts
            LOG.log(Level.WARNING, text, failure);
        }
        failing = true;
    }

    private synchronized void close() {
        try (EntryIndex open = index) {
            if (open != null && follower != null && !broken) {
                follower.commit(Instant.now());
            }
        } catch (IOException | AlreadyClosedException failure) {
            LOG.log(Level.WARNING, "The search index was not kept; it is made anew at the next start.", failure);
        }
        index = null;
        follower = null;
        try {
            if (folder != null && folder.isTemporary()) {
                folder.remove();
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The temporary folder of the search index was not removed.", failure);
        }
    }
}
