package journal.picture;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import journal.markdown.PictureSize.Extent;
import journal.setting.PictureLimits;

/** Parses a WebP file (RFC 9649, 2). The extent is the largest that any chunk states. */
final class WebpParser {
    private static final int HEADER_LENGTH = 12; // bytes
    private static final int FRAME_HEADER_LENGTH = 16; // bytes
    private static final int LENGTH_BITS = 0x3FFF;
    private static final int LOSSLESS_HEADER_LENGTH = 5, ALPHA_HEADER_LENGTH = 1; // bytes
    private static final int COMPRESSION = 3, LOSSLESS = 1; // of the alpha channel
    private static final int AHEAD = 16; // bytes
    private static final String EXIF_PREFIX = "Exif\0\0"; // some programs write it, the RFC does not

    private final ByteReader bytes;
    private final PictureLimits limits;
    private int frames;
    private Extent extent = new Extent(0, 0);
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpParser(byte[] file, PictureLimits limits) {
        this.limits = limits;
        this.bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    static boolean matches(ByteReader bytes) {
        return bytes.length() > HEADER_LENGTH && bytes.is(0, "RIFF") && bytes.is(8, "WEBP");
    }

    /** See {@link PictureFormat#parse}. */
    static EncodedPicture parse(byte[] file, PictureLimits limits) throws UnfitPicture {
        var parser = new WebpParser(file, limits);
        int end = 8 + parser.length(4);
        parser.bytes.require(end - 1);
        parser.chunks(HEADER_LENGTH, end, false);
        if (!parser.bytes.isZeroFrom(end)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        // TwelveMonkeys' decoder reads ahead. Near the end of a file that would be an exception for each pixel.
        byte[] content = Arrays.copyOf(file, file.length + AHEAD);
        return new EncodedPicture(PictureFormat.WEBP, content, parser.extent, parser.orientation, Optional.empty());
    }

    private void chunks(int start, int end, boolean isInFrame) throws UnfitPicture {
        Set<String> decoded = new HashSet<>();
        int at = start;
        while (at < end) {
            int length = length(at + 4);
            int data = at + 8;
            bytes.require(data + length - 1);
            if (bytes.is(at, "ANMF")) {
                frame(data, length, isInFrame);
            } else {
                chunk(bytes.text(at, 4), data, length);
                if (!isInFrame || frames == 1) { // of the frames only the first one is decoded
                    requireOne(bytes.text(at, 4), data, decoded);
                }
            }
            at = data + length + (length & 1);
        }
    }

    private void frame(int data, int length, boolean isInFrame) throws UnfitPicture {
        if (isInFrame) { // frames within frames would be parsed again and again
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        frames++;
        enlarge(1 + int24(data + 6), 1 + int24(data + 9));
        chunks(data + FRAME_HEADER_LENGTH, data + length, true);
    }

    private void chunk(String type, int data, int length) {
        switch (type) {
            case "VP8X" -> enlarge(1 + int24(data + 4), 1 + int24(data + 7));
            case "VP8 " -> enlarge(bytes.int16(data + 6) & LENGTH_BITS, bytes.int16(data + 8) & LENGTH_BITS);
            case "VP8L" -> enlarge(1 + (bytes.int32(data + 1) & LENGTH_BITS), 1 + (bytes.int32(data + 1) >>> 14 & LENGTH_BITS));
            case "EXIF" -> {
                int prefix = bytes.is(data, EXIF_PREFIX) ? EXIF_PREFIX.length() : 0;
                orientation = Orientation.of(bytes.part(data + prefix, data + length));
            }
            default -> {
            } // states no extent
        }
    }

    // A decoder decodes all images and alpha channels that it finds, each over all pixels.
    private void requireOne(String type, int data, Set<String> decoded) throws UnfitPicture {
        boolean isAlpha = type.equals("ALPH");
        if (!isAlpha && !type.equals("VP8 ") && !type.equals("VP8L")) {
            return;
        }
        if (!decoded.add(isAlpha ? "alpha" : "image")) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        EncodedPicture.requireDecodable(extent, limits);
        if (type.equals("VP8L")) {
            WebpTransforms.check(bytes, data + LOSSLESS_HEADER_LENGTH, extent);
        } else if (isAlpha && (bytes.int8(data) & COMPRESSION) == LOSSLESS) {
            WebpTransforms.check(bytes, data + ALPHA_HEADER_LENGTH, extent);
        }
    }

    private void enlarge(int width, int height) {
        extent = new Extent(Math.max(extent.width(), width), Math.max(extent.height(), height));
    }

    private int int24(int at) {
        return bytes.int16(at) | bytes.int8(at + 2) << 16;
    }

    // The length of a chunk, which the file can hold at most.
    private int length(int at) {
        int length = bytes.int32(at);
        if (length < 0 || length > bytes.length()) {
            throw new IndexOutOfBoundsException(length);
        }
        return length;
    }
}
