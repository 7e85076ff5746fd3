package journal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Lossless WebP files (RFC 9649), written bit by bit: Java writes none. */
final class WebpSamples {
    private static final int SUBTRACT_GREEN = 2;
    private static final int RED = 0x20, GREEN = 0x40, BLUE = 0x60, OPAQUE = 0xFF, NO_DISTANCE = 0;

    private final BitSet bits = new BitSet();
    private int length;

    private WebpSamples() {
    }

    /** A picture of one colour, which has no bits for its pixels, with so many transforms of one kind. */
    static byte[] flat(int width, int height, int transforms) {
        return file(flatImage(width, height, transforms));
    }

    /** A picture whose pixels are one bit each, and missing. */
    static byte[] withoutPixels(int width, int height) {
        var image = begun(width, height, 0);
        image.put(1, 1).put(1, 1).put(1, 1).put(GREEN, 8).put(GREEN + 1, 8); // a code with two symbols
        image.code(RED).code(BLUE).code(OPAQUE).code(NO_DISTANCE);
        return file(chunk("VP8L", image.bytes()));
    }

    /** A picture in the extended format, with so many images where there can be one. */
    static byte[] extended(int width, int height, int images) {
        byte[][] chunks = new byte[images + 1][];
        var header = new WebpSamples().put(0x10, 8).put(0, 24).put(width - 1, 24).put(height - 1, 24); // has an alpha channel
        chunks[0] = chunk("VP8X", header.bytes());
        for (int number = 1; number <= images; number++) {
            chunks[number] = flatImage(width, height, 0);
        }
        return file(chunks);
    }

    private static byte[] flatImage(int width, int height, int transforms) {
        var image = begun(width, height, transforms);
        image.code(GREEN).code(RED).code(BLUE).code(OPAQUE).code(NO_DISTANCE);
        return chunk("VP8L", image.bytes());
    }

    private static WebpSamples begun(int width, int height, int transforms) {
        var image = new WebpSamples().put(0x2F, 8).put(width - 1, 14).put(height - 1, 14).put(1, 1).put(0, 3);
        for (int number = 0; number < transforms; number++) {
            image.put(1, 1).put(SUBTRACT_GREEN, 2);
        }
        return image.put(0, 1).put(0, 1).put(0, 1); // no more transforms, no colour cache, the same codes for all pixels
    }

    // A code with one symbol, which takes no bits.
    private WebpSamples code(int symbol) {
        return put(1, 1).put(0, 1).put(1, 1).put(symbol, 8);
    }

    private WebpSamples put(int value, int count) {
        for (int bit = 0; bit < count; bit++) {
            bits.set(length++, (value >> bit & 1) == 1);
        }
        return this;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[(length + 7) / 8];
        byte[] set = bits.toByteArray(); // without zeros at its end
        System.arraycopy(set, 0, bytes, 0, set.length);
        return bytes;
    }

    private static byte[] chunk(String type, byte[] data) {
        int padded = data.length + (data.length & 1);
        return ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN).put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(data.length).put(data).array();
    }

    private static byte[] file(byte[]... chunks) {
        var all = new ByteArrayOutputStream();
        all.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        return chunk("RIFF", all.toByteArray());
    }
}
