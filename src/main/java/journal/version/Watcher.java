package journal.version;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import journal.account.Session;
import journal.entry.VersionRepository.Latest;

/** A page that waits for a newer version of an entry: a stream of server-sent events, which its session keeps open. */
final class Watcher {
    /** The longest time that a stream is open: a proxy may end one that lasts longer. The browser asks again. */
    static final Duration LONGEST = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(100); // before it does
    private static final Duration SILENCE = Duration.ofSeconds(2); // a client that has gone away is noticed when something is sent to it

    private final long entry;
    private final int after;
    private final Session session;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant end;
    private Instant spoken;
    private volatile boolean over;

    /** Waits for a version of this entry that is later than the one that the page has. */
    Watcher(long entry, int after, Session session, SseEventSink sink, Sse sse, Instant now) {
        this.entry = entry;
        this.after = after;
        this.session = session;
        this.sink = sink;
        this.sse = sse;
        this.end = now.plus(LONGEST);
        this.spoken = now;
    }

    long entry() {
        return entry;
    }

    long account() {
        return session.account().getId();
    }

    long session() {
        return session.getId();
    }

    /** Lets it end at the next look. Closing a stream takes away what Jakarta REST knows of the request in whose thread it is done. */
    void finish() {
        over = true;
    }

    /** Closes the stream. */
    void close() {
        sink.close();
    }

    /**
     * Whether this one waits no more, having been told of the latest version where that is a later one.
     *
     * @param latest what there is of the entry now; null where nobody may change it any more
     */
    boolean ends(Latest latest, Instant now) {
        if (latest == null || isOver(latest)) {
            close();
            return true;
        }
        if (latest.version() > after) {
            endWith(sse.newEvent(String.valueOf(latest.version())));
            return true;
        }
        if (now.isAfter(end)) {
            endWith(sse.newEventBuilder().name("again").data(String.valueOf(latest.version())).reconnectDelay(PAUSE.toMillis()).build());
            return true;
        }
        if (now.isAfter(spoken.plus(SILENCE))) {
            spoken = now;
            sent(sse.newEventBuilder().comment("").build()).whenComplete((sent, failure) -> finishAfter(failure));
        }
        return false;
    }

    // only its author waits for an entry: the account of both is one
    private boolean isOver(Latest latest) {
        return over || sink.isClosed() || latest.securityVersion() != session.getSecurityVersion();
    }

    private void finishAfter(Throwable failure) {
        if (failure != null) {
            finish();
        }
    }

    private void endWith(OutboundSseEvent event) {
        sent(event).whenComplete((sent, failure) -> sink.close());
    }

    private CompletionStage<?> sent(OutboundSseEvent event) {
        try {
            return sink.send(event);
        } catch (IllegalStateException closed) { // its client may go away at any moment
            return CompletableFuture.failedFuture(closed);
        }
    }
}
