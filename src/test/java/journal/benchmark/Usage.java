package journal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** What a process has used of its computer. */
record Usage(ProcessHandle process) {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration BUSY = Duration.ofMillis(50); // of processor time in a second
    private static final int LONGEST = 30; // seconds
    private static final int KIBIBYTES = 1 << 10; // in a mebibyte

    /** The process of the server that this process has started: its JVM, and not the script that may have started that. */
    static Usage ofServer() {
        return new Usage(ProcessHandle.current().descendants().filter(Usage::isJava).findFirst().orElseThrow());
    }

    /** This process. */
    static Usage own() {
        return new Usage(ProcessHandle.current());
    }

    /** The processor time since the process began, of all its threads: requests, compiler and garbage collector. */
    Duration processorTime() {
        return process.info().totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("This system does not say what processor time a process has used"));
    }

    /** The memory that it has resident, in MiB; empty on a system without {@code /proc}. */
    Optional<Long> memory() {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES).findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it has nothing left to do of its own accord, or half a minute has passed. */
    void awaitRest() {
        boolean busy = true;
        for (int second = 0; busy && second < LONGEST; second++) {
            Duration before = processorTime();
            LockSupport.parkNanos(SECOND.toNanos());
            busy = processorTime().minus(before).compareTo(BUSY) > 0;
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).getFileName().toString().matches("javaw?(\\.exe)?")).isPresent();
    }
}
