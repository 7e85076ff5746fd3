package journal.picture;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A prefix code of a lossless WebP (RFC 9649, 6.2.1). A code that is not complete is refused: each decoder would read it differently. */
final class PrefixCode {
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int LONGEST = 15; // bits
    private static final int FIRST_REPEATED = 8; // the length that is repeated before there is another one

    private final int[] counts; // of symbols with each length
    private final int[] symbols; // by their lengths

    private PrefixCode(int[] counts, int... symbols) {
        this.counts = counts;
        this.symbols = symbols;
    }

    /** Reads a code for so many symbols. */
    static PrefixCode read(LowBits bits, int alphabet) throws UnfitPicture {
        return bits.flag() ? simple(bits) : of(lengths(bits, alphabet));
    }

    /** Reads a symbol; one that has no other beside it takes no bits. */
    int symbol(LowBits bits) throws UnfitPicture {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int code = 0;
        int first = 0; // code of this length
        int shorter = 0; // symbols
        for (int length = 1; length <= LONGEST; length++) {
            code = code << 1 | bits.read(1);
            if (code - first < counts[length]) {
                return symbols[shorter + code - first];
            }
            shorter += counts[length];
            first = first + counts[length] << 1;
        }
        throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
    }

    private static PrefixCode simple(LowBits bits) {
        boolean two = bits.flag();
        int first = bits.read(bits.flag() ? 8 : 1);
        return two ? new PrefixCode(new int[] {0, 2}, first, bits.read(8)) : new PrefixCode(new int[] {1}, first);
    }

    private static PrefixCode of(int... lengths) throws UnfitPicture {
        int[] counts = new int[LONGEST + 1];
        int[] symbols = IntStream.rangeClosed(1, LONGEST)
                .flatMap(length -> IntStream.range(0, lengths.length).filter(symbol -> lengths[symbol] == length)).toArray();
        int room = 1 << LONGEST;
        for (int symbol : symbols) {
            counts[lengths[symbol]]++;
            room -= 1 << LONGEST - lengths[symbol];
        }
        if (room != 0 && symbols.length != 1) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        return new PrefixCode(counts, symbols);
    }

    // The lengths of the symbols' codes, which are written in a code of their own.
    private static int[] lengths(LowBits bits, int alphabet) throws UnfitPicture {
        PrefixCode code = of(lengthsOfLengths(bits));
        int[] lengths = new int[alphabet];
        int previous = FIRST_REPEATED;
        int left = bits.flag() ? 2 + bits.read(2 + 2 * bits.read(3)) : alphabet;
        for (int at = 0; at < alphabet && left > 0; left--) {
            int symbol = code.symbol(bits);
            int times = times(symbol, bits);
            int length = symbol > LONGEST ? 0 : symbol;
            Arrays.fill(lengths, at, at + times, symbol == LONGEST + 1 ? previous : length);
            at += times;
            previous = length > 0 ? length : previous;
        }
        return lengths;
    }

    private static int[] lengthsOfLengths(LowBits bits) {
        int[] lengths = new int[ORDER.length];
        int stated = 4 + bits.read(4);
        for (int at = 0; at < stated; at++) {
            lengths[ORDER[at]] = bits.read(3);
        }
        return lengths;
    }

    private static int times(int symbol, LowBits bits) {
        return switch (symbol) {
            case 16 -> 3 + bits.read(2);
            case 17 -> 3 + bits.read(3);
            case 18 -> 11 + bits.read(7);
            default -> 1;
        };
    }
}
