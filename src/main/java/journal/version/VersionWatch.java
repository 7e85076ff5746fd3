package journal.version;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import journal.entry.VersionRepository;
import journal.schedule.Schedule;

/**
 * Tells the pages on which a change is being written that there is a newer version of their entry. It looks for those in the database,
 * where another node may have saved one: once for a thousand pages that wait.
 */
@ApplicationScoped
public class VersionWatch {
    private static final Logger LOG = Logger.getLogger(VersionWatch.class.getName());
    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(45); // a proxy ends what is silent for a minute; the browser asks again
    private static final Duration PAUSE = Duration.ofMillis(100); // before it does
    private static final int PAGES = 1000; // that a statement asks for

    @Inject Schedule schedule;
    @Inject VersionRepository versions;

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile boolean failing; // each look may be in another thread

    private record Watcher(long entry, int after, SseEventSink sink, Sse sse, Instant end) {

        /** Whether this one waits no more, having been told of the latest version where that is a later one. */
        boolean ends(Integer latest, Instant now) {
            if (sink.isClosed() || latest == null) {
                sink.close();
                return true;
            }
            if (latest > after) {
                endWith(sse.newEvent(latest.toString()));
                return true;
            }
            if (now.isAfter(end)) {
                endWith(sse.newEventBuilder().name("again").data(latest).reconnectDelay(PAUSE.toMillis()).build());
                return true;
            }
            return false;
        }

        private void endWith(OutboundSseEvent event) {
            sink.send(event).whenComplete((sent, failure) -> sink.close());
        }
    }

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(Duration.ZERO, EVERY, this::look);
    }

    /** Sends the latest version of an entry as soon as it is later than this one, and then ends. */
    void add(long entry, int after, SseEventSink sink, Sse sse) {
        watchers.add(new Watcher(entry, after, sink, sse, Instant.now().plus(LONGEST)));
    }

    @PreDestroy
    void end() {
        watchers.forEach(watcher -> watcher.sink().close());
    }

    private void look() {
        try {
            List<Watcher> all = List.copyOf(watchers);
            for (int from = 0; from < all.size(); from += PAGES) {
                look(all.subList(from, Math.min(all.size(), from + PAGES)), Instant.now());
            }
            failing = false;
        } catch (RuntimeException | Error failure) {
            if (!failing) { // once, however long it lasts
                LOG.log(Level.WARNING, "Who writes is not told of newer versions; it is tried again until that works", failure);
            }
            failing = true;
        }
    }

    private void look(List<Watcher> some, Instant now) {
        Map<Long, Integer> latest = versions.latest(some.stream().map(Watcher::entry).collect(Collectors.toSet()));
        some.stream().filter(watcher -> watcher.ends(latest.get(watcher.entry()), now)).forEach(watchers::remove);
    }
}
