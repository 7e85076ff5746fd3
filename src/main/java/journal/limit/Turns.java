package journal.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Costly work of which only so much is done at once. Some more waits for a time; what is beyond that is not begun. */
public class Turns {

    /**
     * Work that may fail.
     *
     * @param <T> its result
     * @param <X> its failure
     */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        /** Does the work; gives its result, which is not null. */
        T done() throws X;
    }

    private final Semaphore free;
    private final int queue;
    private final Duration longest;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * Turns for this much work at once.
     *
     * @param queue how much more may wait
     * @param longest how long it may wait
     */
    public Turns(int atOnce, int queue, Duration longest) {
        this.free = new Semaphore(atOnce, true);
        this.queue = queue;
        this.longest = longest;
    }

    /** Does the work in its turn; gives its result, or nothing where too much is waiting already or its turn does not come in time. */
    public <T, X extends Exception> Optional<T> take(Work<T, X> work) throws X {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.done());
        } finally {
            free.release();
        }
    }

    private boolean begin() {
        if (free.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= queue && acquired();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean acquired() {
        try {
            return free.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt(); // the server stops
            return false;
        }
    }
}
