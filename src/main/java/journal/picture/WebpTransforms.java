package journal.picture;

import java.util.HashSet;
import java.util.Set;
import journal.markdown.PictureSize.Extent;

/**
 * The transforms of a lossless WebP (RFC 9649, 4). A decoder applies each one to all pixels. The standard has each kind at most once, but
 * TwelveMonkeys' decoder takes any number, and one more needs three bits.
 */
final class WebpTransforms {
    private static final int PREDICTOR = 0, COLOUR = 1, INDEXING = 3;
    private static final int LITERALS = 256, LENGTHS = 24, DISTANCES = 40; // symbols

    private final LowBits bits;

    private WebpTransforms(LowBits bits) {
        this.bits = bits;
    }

    /**
     * Reads the transforms.
     *
     * @param from where they begin
     * @param extent that of all pixels, which the caller has bounded
     * @throws UnfitPicture if there are two of a kind, or if they are garbled
     */
    static void check(ByteReader bytes, int from, Extent extent) throws UnfitPicture {
        new WebpTransforms(new LowBits(bytes, from)).read(extent);
    }

    private void read(Extent extent) throws UnfitPicture {
        Set<Integer> kinds = new HashSet<>();
        int width = extent.width();
        while (bits.flag()) {
            int kind = bits.read(2);
            if (!kinds.add(kind)) {
                throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            }
            if (kind == PREDICTOR || kind == COLOUR) {
                int block = 2 + bits.read(3);
                pixels(blocks(width, block) * blocks(extent.height(), block));
            } else if (kind == INDEXING) {
                int colours = 1 + bits.read(8);
                pixels(colours);
                width = blocks(width, packed(colours));
            }
        }
    }

    // The pixels of an image that belongs to a transform (RFC 9649, 5).
    private void pixels(int count) throws UnfitPicture {
        int cached = bits.flag() ? 1 << bits.read(4) : 0;
        PrefixCode main = PrefixCode.read(bits, LITERALS + LENGTHS + cached);
        PrefixCode red = PrefixCode.read(bits, LITERALS);
        PrefixCode blue = PrefixCode.read(bits, LITERALS);
        PrefixCode alpha = PrefixCode.read(bits, LITERALS);
        PrefixCode distance = PrefixCode.read(bits, DISTANCES);
        for (int at = 0; at < count;) {
            int symbol = main.symbol(bits);
            at++;
            if (symbol < LITERALS) {
                red.symbol(bits);
                blue.symbol(bits);
                alpha.symbol(bits);
            } else if (symbol < LITERALS + LENGTHS) {
                at += number(symbol - LITERALS) - 1;
                number(distance.symbol(bits));
            }
        }
    }

    // A length or a distance, by its prefix (RFC 9649, 5.2.2).
    private int number(int prefix) {
        if (prefix < 4) {
            return prefix + 1;
        }
        int more = prefix - 2 >> 1;
        return (2 + (prefix & 1) << more) + bits.read(more) + 1;
    }

    private static int blocks(int length, int blockBits) {
        return length + (1 << blockBits) - 1 >> blockBits;
    }

    // By how many bits a row with so many colours is shorter: several pixels are in one (RFC 9649, 4.4).
    private static int packed(int colours) {
        if (colours > 16) {
            return 0;
        }
        if (colours > 4) {
            return 1;
        }
        return colours > 2 ? 2 : 3;
    }
}
