package journal.limit;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Costly work of which only so much is done at once. Some more waits; what is beyond that is not begun. */
public class Turns {
    private final Semaphore free;
    private final int queue;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * Turns for this much work at once.
     *
     * @param queue how much more may wait
     */
    public Turns(int atOnce, int queue) {
        this.free = new Semaphore(atOnce, true);
        this.queue = queue;
    }

    /** Does the work in its turn; gives its result, which is not null, or nothing where too much is waiting already. */
    public <T> Optional<T> take(Supplier<T> work) {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
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
            free.acquire();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt(); // the server stops
            return false;
        }
    }
}
