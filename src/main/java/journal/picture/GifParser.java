package journal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Optional;
import journal.markdown.PictureSize.Extent;
import journal.setting.PictureLimits;

/** Parses a GIF file (GIF89a, appendix A). Only the first frame is kept, with the control block before it. */
final class GifParser {
    private static final int TRAILER = 0x3B, EXTENSION = 0x21, FRAME = 0x2C, CONTROL = 0xF9;
    private static final int HEADER_LENGTH = 13; // bytes, with the logical screen descriptor
    private static final int CONTROL_LENGTH = 8; // bytes

    private final byte[] file;
    private final ByteReader bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int control; // the position of the last control block; 0 where there is none
    private int frames;
    private Extent extent = new Extent(0, 0);

    private GifParser(byte[] file) {
        this.file = file;
        this.bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    static boolean matches(ByteReader bytes) {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    /** See {@link PictureFormat#parse}. */
    static EncodedPicture parse(byte[] file, PictureLimits limits) throws UnfitPicture {
        var parser = new GifParser(file);
        var screen = new Extent(parser.bytes.int16(6), parser.bytes.int16(8));
        int end = parser.blocks();
        if (!parser.bytes.isZeroFrom(end)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        EncodedPicture.requireDecodable(screen, limits);
        return new EncodedPicture(PictureFormat.GIF, parser.kept.toByteArray(), parser.extent, Orientation.UPRIGHT, Optional.empty());
    }

    // Returns the position after the trailer.
    private int blocks() throws UnfitPicture {
        int at = HEADER_LENGTH + colourTable(bytes.int8(10));
        kept.writeBytes(bytes.part(0, at));
        while (bytes.int8(at) != TRAILER) {
            at = switch (bytes.int8(at)) {
                case EXTENSION -> extension(at);
                case FRAME -> frame(at);
                default -> throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            };
        }
        kept.write(TRAILER);
        return at + 1;
    }

    // Java's decoder copies what it has of a comment for each further part of it.
    private int extension(int at) {
        int next = afterData(at + 2);
        if (bytes.int8(at + 1) == CONTROL && next - at == CONTROL_LENGTH) {
            control = at;
        }
        return next;
    }

    private int frame(int at) {
        int next = afterData(at + 11 + colourTable(bytes.int8(at + 9)));
        if (++frames == 1) {
            extent = new Extent(bytes.int16(at + 5), bytes.int16(at + 7));
            kept.write(file, control, control == 0 ? 0 : CONTROL_LENGTH);
            kept.write(file, at, next - at);
        }
        return next;
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
