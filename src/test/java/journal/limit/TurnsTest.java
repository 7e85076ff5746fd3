package journal.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int AT_ONCE = 2;
    private static final int QUEUE = 3;
    private static final int MANY = 12;

    private final Turns turns = new Turns(AT_ONCE, QUEUE, Duration.ofMinutes(5));
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

    @AfterEach
    void the_threads_end() {
        threads.shutdownNow();
    }

    @Test
    void only_so_much_is_done_at_once_so_much_waits_and_the_rest_is_not_begun() throws Exception {
        var refused = new CountDownLatch(MANY - AT_ONCE - QUEUE);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        Turns.Work<String, RuntimeException> work = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            await(refused); // until all others have come
            running.decrementAndGet();
            return "done";
        };

        List<CompletableFuture<Optional<String>>> all = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            all.add(CompletableFuture.supplyAsync(() -> {
                Optional<String> result = turns.take(work);
                if (result.isEmpty()) {
                    refused.countDown();
                }
                return result;
            }, threads));
        }
        long done = all.stream().map(CompletableFuture::join).filter(Optional::isPresent).count();

        assertEquals(AT_ONCE + QUEUE, done);
        assertEquals(AT_ONCE, most.get());
    }

    @Test
    void work_whose_turn_does_not_come_in_time_is_not_begun() {
        var impatient = new Turns(1, QUEUE, Duration.ofMillis(1));

        Optional<Boolean> second = impatient
                .take(() -> CompletableFuture.supplyAsync(() -> impatient.take(() -> "done").isPresent(), threads).join());

        assertEquals(Optional.of(false), second);
        assertEquals(Optional.of("done"), impatient.take(() -> "done"));
    }

    @Test
    void work_that_fails_leaves_its_turn_to_others() {
        for (int n = 0; n < MANY; n++) {
            assertThrows(IllegalStateException.class, () -> turns.take(() -> {
                throw new IllegalStateException();
            }));
        }

        assertEquals(Optional.of("done"), turns.take(() -> "done"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
