package journal.picture;

/** Reads bits, the lowest of each byte first (RFC 9649, 2). A bit outside the file is an IndexOutOfBoundsException. */
final class LowBits {
    private static final int BYTE = 8; // bits

    private final ByteReader bytes;
    private long at; // bits

    /** @param from the first byte */
    LowBits(ByteReader bytes, int from) {
        this.bytes = bytes;
        this.at = (long) from * BYTE;
    }

    /** A number of so many bits, of which the first is the lowest. */
    int read(int count) {
        int value = 0;
        for (int bit = 0; bit < count; bit++) {
            value |= (bytes.int8((int) (at / BYTE)) >> at % BYTE & 1) << bit;
            at++;
        }
        return value;
    }

    boolean flag() {
        return read(1) == 1;
    }
}
