package journal.factor;

/** Bytes as letters and digits that people can type (RFC 4648, 6), without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5; // of a character

    private Base32() {
    }

    /** The text of so many bytes that no bit is left over. */
    static String text(byte[] bytes) {
        if (bytes.length * Byte.SIZE % BITS != 0) {
            throw new IllegalArgumentException("There would be a bit left over");
        }
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(one);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(buffer >> bits & ALPHABET.length() - 1));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** The same in groups of four, with this between them. */
    static String groups(byte[] bytes, String between) {
        return text(bytes).replaceAll("(.{4})(?=.)", "$1" + between);
    }
}
