package journal.export;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that is cut into parts of one size. */
final class PartsOutput extends OutputStream {

    /** Takes a part. */
    @FunctionalInterface
    interface Parts {
        void add(int number, byte[] content);
    }

    private final Parts parts;
    private final byte[] buffer;
    private int used;
    private int number;

    /** A stream whose parts, but for the last one, have so many bytes. */
    PartsOutput(int size, Parts parts) {
        this.buffer = new byte[size];
        this.parts = parts;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        for (int at = 0; at < length;) {
            int fits = Math.min(length - at, buffer.length - used);
            System.arraycopy(some, offset + at, buffer, used, fits);
            at += fits;
            used += fits;
            if (used == buffer.length) {
                next();
            }
        }
    }

    /** Hands on the last part. */
    @Override
    public void close() {
        if (used > 0) {
            next();
        }
    }

    private void next() {
        byte[] part = new byte[used];
        System.arraycopy(buffer, 0, part, 0, used);
        parts.add(number++, part);
        used = 0;
    }
}
