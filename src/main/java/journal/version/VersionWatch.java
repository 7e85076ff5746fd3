package journal.version;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.account.SessionRepository;
import journal.entry.VersionRepository;
import journal.entry.VersionRepository.Latest;
import journal.schedule.Schedule;
import journal.setting.AccessSettings;

/**
 * Tells the pages on which a change is being written that there is a newer version of their entry. It looks for those in the database,
 * where another node may have saved one: once for a thousand pages that wait. A page waits as long as its session lasts and its reader
 * may change the entry.
 */
@ApplicationScoped
public class VersionWatch {
    private static final Logger LOG = Logger.getLogger(VersionWatch.class.getName());
    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration EVERY_SESSION = Duration.ofSeconds(2); // ended on any node
    private static final int PAGES = 1000; // that a statement asks for

    @Inject Schedule schedule;
    @Inject VersionRepository versions;
    @Inject SessionRepository sessions;
    @Inject AccessSettings settings;

    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>(); // by account
    private volatile boolean failing; // each look may be in another thread
    private volatile Instant sessionsSeen = Instant.EPOCH;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(Duration.ZERO, EVERY, this::look);
    }

    /** Lets a page wait; false where as many pages of its account wait as may. */
    boolean add(Watcher watcher) {
        return watchers.merge(watcher.account(), Set.of(watcher), this::together).contains(watcher);
    }

    private Set<Watcher> together(Set<Watcher> waiting, Set<Watcher> added) {
        return waiting.size() < settings.streams() ? Stream.of(waiting, added).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet())
                : waiting;
    }

    @PreDestroy
    void end() {
        all().forEach(Watcher::close);
    }

    private Stream<Watcher> all() {
        return watchers.values().stream().flatMap(Collection::stream);
    }

    private void look() {
        try {
            Instant now = Instant.now();
            if (!now.isBefore(sessionsSeen.plus(EVERY_SESSION))) {
                inParts(this::finishWithSessions);
                sessionsSeen = now;
            }
            inParts(this::look);
            failing = false;
        } catch (RuntimeException | Error failure) {
            if (!failing) { // once, however long it lasts
                LOG.log(Level.WARNING, "Who writes is not told of newer versions; it is tried again until that works", failure);
            }
            schedule.note(failure);
            failing = true;
        }
    }

    private void inParts(BiConsumer<List<Watcher>, Instant> work) {
        List<Watcher> all = all().toList();
        for (int from = 0; from < all.size(); from += PAGES) {
            work.accept(all.subList(from, Math.min(all.size(), from + PAGES)), Instant.now());
        }
    }

    private void finishWithSessions(List<Watcher> some, Instant now) {
        Set<Long> open = sessions.open(some.stream().map(Watcher::session).collect(Collectors.toSet()), now);
        some.stream().filter(watcher -> !open.contains(watcher.session())).forEach(Watcher::finish);
    }

    private void look(List<Watcher> some, Instant now) {
        Map<Long, Latest> latest = versions.latest(some.stream().map(Watcher::entry).collect(Collectors.toSet()));
        some.stream().filter(watcher -> watcher.ends(latest.get(watcher.entry()), now)).forEach(this::remove);
    }

    private void remove(Watcher ended) {
        watchers.computeIfPresent(ended.account(), (account, waiting) -> {
            Set<Watcher> rest = waiting.stream().filter(watcher -> watcher != ended).collect(Collectors.toUnmodifiableSet());
            return rest.isEmpty() ? null : rest;
        });
    }
}
