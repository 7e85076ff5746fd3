package journal.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import journal.benchmark.Page.Cycle;

/**
 * What one thing costs that is asked for again and again, each time when the answer before has come.
 *
 * @param cold the processor time of each of the first ones, in milliseconds
 * @param warm the same after a warm-up
 * @param times how long each took that was measured after the warm-up
 */
record Cost(double cold, double warm, Times times) {

    /**
     * How long is measured.
     *
     * @param cold how many are the first ones
     * @param warmUp what comes between the first ones and those that are measured next
     * @param measured how long these are measured
     */
    record Plan(int cold, Duration warmUp, Duration measured) {
        /** The same with another number of first ones. */
        Plan withCold(int many) {
            return new Plan(many, warmUp, measured);
        }
    }

    /** Measures what a process spends on this. */
    static Cost of(Cycle cycle, Usage process, Plan plan) throws IOException {
        var left = new AtomicInteger(plan.cold());
        Counted first = count(cycle, process, () -> left.getAndDecrement() > 0);
        count(cycle, process, until(plan.warmUp()));
        Counted then = count(cycle, process, until(plan.measured()));
        return new Cost(first.millis(), then.millis(), then.times());
    }

    private record Counted(Duration processorTime, Times times) {
        double millis() {
            return processorTime.toNanos() / 1e6 / times.count();
        }
    }

    private static BooleanSupplier until(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    private static Counted count(Cycle cycle, Usage process, BooleanSupplier more) throws IOException {
        var times = new Times();
        Duration before = process.processorTime();
        while (more.getAsBoolean()) {
            long begin = System.nanoTime();
            cycle.run();
            times.add(System.nanoTime() - begin);
        }
        return new Counted(process.processorTime().minus(before), times);
    }
}
