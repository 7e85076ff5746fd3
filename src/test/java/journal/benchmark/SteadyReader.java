package journal.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A reader of the main page who asks for it every 20 milliseconds, as one does who knows nothing of the others. */
final class SteadyReader {
    private static final long INTERVAL = Duration.ofMillis(20).toNanos();

    private final MeasuredServer server;

    SteadyReader(MeasuredServer server) {
        this.server = server;
    }

    /** Reads for so long, and gives the answers, with the times of requests that were due while it waited. */
    Answers reads(Duration time) throws IOException {
        var answers = new Answers();
        try (Visitor visitor = server.visitor()) {
            long due = System.nanoTime();
            for (long end = due + time.toNanos(); due < end; due = next(due)) {
                await(due);
                read(visitor, answers);
            }
        }
        return answers;
    }

    private static void read(Visitor visitor, Answers answers) {
        long begin = System.nanoTime();
        try {
            answers.add(visitor.get("/"), System.nanoTime() - begin);
        } catch (IOException none) {
            answers.addNone();
        }
        answers.times().addDue(System.nanoTime() - begin, INTERVAL);
    }

    private static long next(long due) {
        long late = Math.max(0, System.nanoTime() - due);
        return due + (late / INTERVAL + 1) * INTERVAL;
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
