package journal.picture;

import java.nio.ByteOrder;
import java.util.Optional;
import journal.markdown.PictureSize.Extent;

/** Parses a GIF file (GIF89a, appendix A). The extent is that of the first frame. */
final class GifParser {
    private static final int TRAILER = 0x3B, EXTENSION = 0x21, FRAME = 0x2C;
    private static final int HEADER_LENGTH = 13; // bytes, with the logical screen descriptor

    private final ByteReader bytes;
    private Extent extent = new Extent(0, 0);

    private GifParser(byte[] file) {
        this.bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    static boolean matches(ByteReader bytes) {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    /** See {@link PictureFormat#parse}. */
    static EncodedPicture parse(byte[] file) throws UnfitPicture {
        var parser = new GifParser(file);
        var screen = new Extent(parser.bytes.int16(6), parser.bytes.int16(8));
        int end = parser.blocks();
        if (!parser.bytes.isZeroFrom(end)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        EncodedPicture.requireDecodable(screen);
        return new EncodedPicture(PictureFormat.GIF, file, parser.extent, Orientation.UPRIGHT, Optional.empty());
    }

    // Returns the position after the trailer.
    private int blocks() throws UnfitPicture {
        int at = HEADER_LENGTH + colourTable(bytes.int8(10));
        while (bytes.int8(at) != TRAILER) {
            at = switch (bytes.int8(at)) {
                case EXTENSION -> afterData(at + 2);
                case FRAME -> frame(at);
                default -> throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            };
        }
        return at + 1;
    }

    private int frame(int at) {
        if (extent.width() == 0) {
            extent = new Extent(bytes.int16(at + 5), bytes.int16(at + 7));
        }
        return afterData(at + 11 + colourTable(bytes.int8(at + 9)));
    }

    // The length of the colour table in bytes, by the flags before it.
    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int afterData(int start) {
        int at = start;
        while (bytes.int8(at) != 0) {
            at += 1 + bytes.int8(at);
        }
        return at + 1;
    }
}
