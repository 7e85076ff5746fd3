package journal.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Reads values at any position of a file, in one byte order. A position outside the file is an IndexOutOfBoundsException. */
final class ByteReader {
    private final byte[] content;
    private final ByteBuffer buffer;

    ByteReader(byte[] content, ByteOrder order) {
        this.content = content;
        this.buffer = ByteBuffer.wrap(content).order(order);
    }

    int length() {
        return content.length;
    }

    int int8(int at) {
        return Byte.toUnsignedInt(buffer.get(at));
    }

    int int16(int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    /** A signed value. */
    int int32(int at) {
        return buffer.getInt(at);
    }

    /** A copy of the bytes before {@code to}. */
    byte[] part(int from, int to) {
        Objects.checkFromToIndex(from, to, content.length);
        return Arrays.copyOfRange(content, from, to);
    }

    String text(int at, int length) {
        return new String(part(at, at + length), StandardCharsets.ISO_8859_1);
    }

    boolean is(int at, String latin1) {
        return text(at, latin1.length()).equals(latin1);
    }

    boolean startsWith(String latin1) {
        return content.length >= latin1.length() && is(0, latin1);
    }

    /** Throws an IndexOutOfBoundsException where the file has no byte at this position. */
    void require(int at) {
        Objects.checkIndex(at, content.length);
    }

    /** Whether the file has no byte but zeros from this position on. */
    boolean isZeroFrom(int from) {
        for (int at = from; at < content.length; at++) {
            if (content[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
