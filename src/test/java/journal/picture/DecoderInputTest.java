package journal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DecoderInputTest {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final byte[] FILE = {1, 2, 3, 4, 5};

    private final AtomicLong clock = new AtomicLong();
    private final DecoderInput input = new DecoderInput(FILE, new Deadline(TIME, clock::get));

    @Test
    void a_decoder_reads_the_bytes_of_the_file() throws IOException {
        byte[] part = new byte[FILE.length];

        assertEquals(1, input.read());
        assertEquals(4, input.read(part, 1, 4));
        assertEquals(-1, input.read());
        assertEquals(0, input.read(part, 0, 0));
        assertArrayEquals(new byte[] {0, 2, 3, 4, 5}, part);
        assertEquals(FILE.length, input.getStreamPosition());
        assertEquals(FILE.length, input.length());
        input.seek(3);
        assertEquals(4, input.readByte());
    }

    @Test
    void a_decoder_that_reads_on_and_on_behind_the_end_is_stopped() throws IOException {
        input.seek(FILE.length);
        var reads = new AtomicInteger();

        var stopped = assertThrows(IOException.class, () -> {
            while (input.read() == -1) {
                reads.incrementAndGet();
            }
        });

        assertEquals(1_000, reads.get());
        assertFalse(stopped instanceof EOFException, "decoders catch it and go on");
    }

    @Test
    void a_late_decoder_is_stopped_while_it_reads_or_asks_for_its_position() {
        assertStopped(() -> {
            input.seek(0);
            input.read();
        });
        assertStopped(() -> input.read(new byte[FILE.length], 0, 0));
        assertStopped(input::getStreamPosition);
    }

    // Before the deadline it goes on for any number of steps, after it for no more than are between two looks at the clock.
    private void assertStopped(Executable step) {
        var steps = new AtomicInteger();
        clock.set(0);

        assertThrows(IOException.class, () -> {
            while (true) {
                step.execute();
                if (steps.incrementAndGet() == 10_000) {
                    clock.set(TIME.toNanos());
                }
            }
        });

        assertTrue(steps.get() >= 10_000 && steps.get() <= 11_024, () -> steps + " steps");
    }
}
