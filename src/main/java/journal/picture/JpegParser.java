package journal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Optional;
import journal.markdown.PictureSize.Extent;
import journal.setting.PictureLimits;

/** Parses a JPEG file (ITU-T T.81, annex B). Comments and the application segments that no decoder needs are left out. */
final class JpegParser {
    private static final int FILL = 0xFF, END = 0xD9, SCAN = 0xDA, COMMENT = 0xFE;
    private static final int APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE, APP15 = 0xEF;
    private static final int FRAME_FIRST = 0xC0, FRAME_LAST = 0xCF, HUFFMAN = 0xC4, EXTENSION = 0xC8, ARITHMETIC = 0xCC;
    private static final int RESTART_FIRST = 0xD0, RESTART_LAST = 0xD7;
    private static final int SCANS_MAX = 200; // each scan has a cost of its own
    private static final String SIGNATURE = "\u00FF\u00D8\u00FF";

    private final byte[] file;
    private final ByteReader bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Extent extent = new Extent(0, 0);
    private Orientation orientation = Orientation.UPRIGHT;
    private int scans;

    private JpegParser(byte[] file) {
        this.file = file;
        this.bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    static boolean matches(ByteReader bytes) {
        return bytes.startsWith(SIGNATURE);
    }

    /** See {@link PictureFormat#parse}. */
    static EncodedPicture parse(byte[] file, PictureLimits limits) throws UnfitPicture {
        var parser = new JpegParser(file);
        int end = parser.segments();
        if (!parser.isTrailer(end)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        EncodedPicture.requireDecodable(parser.extent, parser.scans, limits);
        return new EncodedPicture(PictureFormat.JPEG, parser.kept.toByteArray(), parser.extent, parser.orientation, Optional.empty());
    }

    // Returns the position after the last segment.
    private int segments() throws UnfitPicture {
        kept.write(file, 0, 2);
        int at = 2;
        for (int marker = marker(at); marker != END; marker = marker(at)) {
            at = marker == FILL ? at + 1 : segment(marker, at);
        }
        kept.write(file, at, 2);
        return at + 2;
    }

    private int marker(int at) throws UnfitPicture {
        if (bytes.int8(at) != 0xFF) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        return bytes.int8(at + 1);
    }

    // Returns the position after the segment and, for a scan, after its pixels.
    private int segment(int marker, int at) throws UnfitPicture {
        int length = bytes.int16(at + 2);
        int next = at + 2 + length;
        bytes.require(next); // at least the end marker follows
        if (length < 2) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        if (marker == APP1 && bytes.is(at + 4, "Exif\0\0")) {
            orientation = Orientation.of(bytes.part(at + 10, next));
        } else if (isFrame(marker)) {
            extent = new Extent(Math.max(extent.width(), bytes.int16(at + 7)), Math.max(extent.height(), bytes.int16(at + 5)));
        } else if (marker == SCAN) {
            next = scan(next);
        }
        if (isNeeded(marker)) {
            kept.write(file, at, next - at);
        }
        return next;
    }

    private int scan(int start) throws UnfitPicture {
        if (++scans > SCANS_MAX) {
            throw new UnfitPicture(UnfitPicture.Reason.COST);
        }
        int at = start;
        while (bytes.int8(at) != 0xFF || isPartOfScan(bytes.int8(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfScan(int marker) {
        return marker == 0 || marker >= RESTART_FIRST && marker <= RESTART_LAST;
    }

    private static boolean isFrame(int marker) {
        return marker >= FRAME_FIRST && marker <= FRAME_LAST && marker != HUFFMAN && marker != EXTENSION && marker != ARITHMETIC;
    }

    private static boolean isNeeded(int marker) {
        return marker == APP0 || marker == APP2 || marker == APP14 || (marker < APP0 || marker > APP15) && marker != COMMENT;
    }

    // Cameras add data behind a picture: a gain map, a short film, notes of the manufacturer.
    private boolean isTrailer(int end) {
        var rest = new ByteReader(bytes.part(end, file.length), ByteOrder.BIG_ENDIAN);
        return rest.isZeroFrom(0) || rest.startsWith(SIGNATURE) || rest.length() > 8 && rest.is(4, "ftyp")
                || rest.length() > 4 && rest.is(rest.length() - 4, "SEFT");
    }
}
