package journal.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import journal.Answer;

/** Many visitors at once, each of whom asks again as soon as the answer before has come, until they are told to end. */
final class Crowd implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(10); // where there is no answer

    /** What a visitor asks for; any answer will do. */
    interface Asking {
        Answer ask(Visitor visitor) throws IOException;
    }

    private final List<Thread> threads = new ArrayList<>();
    private final Answers answers = new Answers();
    private volatile boolean over;

    /** Lets so many visitors of a server begin. */
    Crowd(int many, MeasuredServer server, Asking asking) {
        for (int number = 0; number < many; number++) {
            var thread = new Thread(() -> asks(server, asking));
            threads.add(thread);
            thread.start();
        }
    }

    /** What they were answered; complete after the end. */
    Answers answers() {
        return answers;
    }

    /** Ends it, when each has the answer to the last request. */
    @Override
    public void close() {
        over = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void asks(MeasuredServer server, Asking asking) {
        try (Visitor visitor = server.visitor()) {
            while (!over) {
                ask(visitor, asking);
            }
        } catch (IOException failure) {
            answers.addNone();
        }
    }

    private void ask(Visitor visitor, Asking asking) {
        long begin = System.nanoTime();
        try {
            answers.add(asking.ask(visitor), System.nanoTime() - begin);
        } catch (IOException none) {
            answers.addNone();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
