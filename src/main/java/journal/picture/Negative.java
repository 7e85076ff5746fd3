package journal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import journal.markdown.PictureSize.Extent;

/**
 * A file that may be a picture, looked at before anything in it is decoded: what kind it is by its content, whether all of it is there and
 * nothing else is in it, and how large it claims to be.
 *
 * @param kind how it is encoded
 * @param content the file without what is no part of the picture, where that is easily told
 * @param extent as it is stored, before it is turned
 * @param orientation how it is to be turned (Exif 2.32, 4.6.4, tag 274): 1 to 8
 * @param profile its ICC profile, where the decoder does not see to that
 */
record Negative(Kind kind, byte[] content, Extent extent, int orientation, Optional<byte[]> profile) {
    /** The encodings that the journal reads. */
    enum Kind {
        JPEG, PNG, GIF, WEBP
    }

    /** The most pixels of a picture. */
    static final long PIXELS_MAX = 50_000_000;

    private static final int PROFILE_MAX = 4_000_000; // bytes
    private static final int ARCHIVE_COMMENT = 66_000; // bytes: a ZIP file ends that near its end
    private static final int PDF_START = 1_024; // bytes: a PDF file begins before (ISO 32000-1, annex H.3)
    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:script|!doctype|\\?php|html[\\s>])");

    /**
     * Looks at a file.
     *
     * @throws UnfitPicture for what is no picture, no whole one, more than one, or too large to be decoded
     */
    static Negative of(byte[] file) throws UnfitPicture {
        Kind kind = kind(file).orElseThrow(() -> new UnfitPicture(UnfitPicture.Reason.UNKNOWN));
        if (isAnythingElse(file)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        Negative negative;
        try {
            negative = switch (kind) {
                case JPEG -> JpegFile.read(file);
                case PNG -> PngFile.read(file);
                case GIF -> GifFile.read(file);
                case WEBP -> WebpFile.read(file);
            };
        } catch (IndexOutOfBoundsException incomplete) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED, incomplete);
        }
        if (negative.extent.width() < 1 || negative.extent.height() < 1) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        if ((long) negative.extent.width() * negative.extent.height() > PIXELS_MAX) {
            throw new UnfitPicture(UnfitPicture.Reason.EXTENT);
        }
        return negative;
    }

    /** The extent once it is turned. */
    Extent upright() {
        return isLying() ? new Extent(extent.height(), extent.width()) : extent;
    }

    /** Whether it lies on its side, as it is stored. */
    boolean isLying() {
        return orientation > 4;
    }

    private static Optional<Kind> kind(byte[] file) {
        var bytes = new Bytes(file);
        if (bytes.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(Kind.JPEG);
        }
        if (bytes.startsWith(PngFile.SIGNATURE)) {
            return Optional.of(Kind.PNG);
        }
        if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
            return Optional.of(Kind.GIF);
        }
        return bytes.startsWith("RIFF") && file.length > WebpFile.HEAD && bytes.is(8, "WEBP") ? Optional.of(Kind.WEBP) : Optional.empty();
    }

    // What it would be to somebody else: a page, a program, an archive, a document.
    private static boolean isAnythingElse(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(text).find() || text.lastIndexOf("PK\u0005\u0006") >= Math.max(0, text.length() - ARCHIVE_COMMENT)
                || text.substring(0, Math.min(text.length(), PDF_START)).contains("%PDF-");
    }

    /** The orientation that Exif data says; 1, upright, where it says none. */
    static int orientation(byte[] exif) {
        // read by hand: this is the one number wanted of it, and whoever made the rest may want more
        var bytes = new Bytes(exif);
        try {
            boolean little = bytes.startsWith("II");
            int directory = bytes.int32(4, little);
            for (int entry = 0; entry < bytes.int16(directory, little); entry++) {
                int at = directory + 2 + entry * 12;
                if (bytes.int16(at, little) == 274 && bytes.int16(at + 8, little) >= 1 && bytes.int16(at + 8, little) <= 8) {
                    return bytes.int16(at + 8, little);
                }
            }
        } catch (IndexOutOfBoundsException garbled) {
            return 1;
        }
        return 1;
    }

    /** Whether bytes from here on say nothing. */
    static boolean isEmpty(byte[] file, int from) {
        for (int at = from; at < file.length; at++) {
            if (file[at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** A JPEG file (ITU-T T.81, annex B). */
    private static final class JpegFile {
        private static final int END = 0xD9, SCAN = 0xDA, APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE, APP15 = 0xEF, COMMENT = 0xFE;
        private static final int MOST_SCANS = 200;

        private final Bytes bytes;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private Extent extent = new Extent(0, 0);
        private int orientation = 1;
        private int scans;

        private JpegFile(byte[] file) {
            bytes = new Bytes(file);
        }

        static Negative read(byte[] file) throws UnfitPicture {
            var jpeg = new JpegFile(file);
            int end = jpeg.read(0);
            if (!isTrailer(file, end)) {
                throw new UnfitPicture(UnfitPicture.Reason.MORE);
            }
            return new Negative(Kind.JPEG, jpeg.kept.toByteArray(), jpeg.extent, jpeg.orientation, Optional.empty());
        }

        // Gives where it ends.
        private int read(int start) throws UnfitPicture {
            kept.write(bytes.all(), start, 2);
            int at = start + 2;
            while (true) {
                if (bytes.int8(at) != 0xFF) {
                    throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
                }
                int marker = bytes.int8(at + 1);
                if (marker == 0xFF) { // a fill byte
                    at++;
                } else if (marker == END) {
                    kept.write(bytes.all(), at, 2);
                    return at + 2;
                } else {
                    at = segment(marker, at);
                }
            }
        }

        private int segment(int marker, int at) throws UnfitPicture {
            int length = bytes.int16(at + 2, false);
            int next = at + 2 + length;
            bytes.reaches(next); // there is something after it
            if (length < 2) {
                throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            }
            if (marker == APP1 && bytes.is(at + 4, "Exif\0\0")) {
                orientation = Negative.orientation(bytes.part(at + 10, next));
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                extent = new Extent(Math.max(extent.width(), bytes.int16(at + 7, false)),
                        Math.max(extent.height(), bytes.int16(at + 5, false)));
            }
            if (marker == SCAN) {
                if (++scans > MOST_SCANS) { // each is decoded over the whole picture
                    throw new UnfitPicture(UnfitPicture.Reason.EXTENT);
                }
                next = afterScan(next);
            }
            if (isOfThePicture(marker)) {
                kept.write(bytes.all(), at, next - at);
            }
            return next;
        }

        private int afterScan(int start) {
            int at = start;
            while (bytes.int8(at) != 0xFF || bytes.int8(at + 1) == 0 || bytes.int8(at + 1) >= 0xD0 && bytes.int8(at + 1) <= 0xD7) {
                at++;
            }
            return at;
        }

        private static boolean isOfThePicture(int marker) {
            return marker == APP0 || marker == APP2 || marker == APP14 || (marker < APP0 || marker > APP15) && marker != COMMENT;
        }

        // Cameras put more behind a picture: a map of its lights, a film of the moment, notes of the maker's.
        private static boolean isTrailer(byte[] file, int end) {
            var rest = new Bytes(Arrays.copyOfRange(file, end, file.length));
            return isEmpty(file, end) || rest.startsWith("\u00FF\u00D8\u00FF") || rest.all().length > 8 && rest.is(4, "ftyp")
                    || rest.all().length > 4 && rest.is(rest.all().length - 4, "SEFT");
        }
    }

    /** A PNG file (ISO/IEC 15948, 5). */
    private static final class PngFile {
        static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
        private static final Pattern OF_THE_PICTURE = Pattern.compile("IHDR|PLTE|tRNS|IDAT|IEND");

        static Negative read(byte[] file) throws UnfitPicture {
            var bytes = new Bytes(file);
            var kept = new ByteArrayOutputStream();
            kept.write(file, 0, SIGNATURE.length());
            int orientation = 1;
            Optional<byte[]> profile = Optional.empty();
            int at = SIGNATURE.length();
            if (!bytes.is(at + 4, "IHDR")) {
                throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            }
            String type = "";
            while (!type.equals("IEND")) {
                int length = bytes.int32(at, false);
                type = bytes.text(at + 4, 4);
                int next = at + 12 + length;
                if (length < 0 || next < at) {
                    throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
                }
                byte[] data = bytes.part(at + 8, at + 8 + length);
                bytes.reaches(next - 1);
                if (type.equals("eXIf")) {
                    orientation = Negative.orientation(data);
                } else if (type.equals("iCCP")) {
                    profile = profile(data);
                } else if (OF_THE_PICTURE.matcher(type).matches()) {
                    kept.write(file, at, next - at);
                }
                at = next;
            }
            if (!isEmpty(file, at)) {
                throw new UnfitPicture(UnfitPicture.Reason.MORE);
            }
            int head = SIGNATURE.length() + 8;
            return new Negative(Kind.PNG, kept.toByteArray(), new Extent(bytes.int32(head, false), bytes.int32(head + 4, false)),
                    orientation, profile);
        }

        private static Optional<byte[]> profile(byte[] data) {
            int name = 0;
            while (data[name] != 0) {
                name++;
            }
            try (var inflated = new InflaterInputStream(new ByteArrayInputStream(data, name + 2, Math.max(0, data.length - name - 2)))) {
                return Optional.of(inflated.readNBytes(PROFILE_MAX));
            } catch (IOException garbled) {
                return Optional.empty(); // the picture is all there
            }
        }
    }

    /** A GIF file (GIF89a, appendix A). */
    private static final class GifFile {

        static Negative read(byte[] file) throws UnfitPicture {
            var bytes = new Bytes(file);
            Extent screen = new Extent(bytes.int16(6, true), bytes.int16(8, true));
            Extent first = new Extent(0, 0);
            int at = 13 + colours(bytes.int8(10));
            while (bytes.int8(at) != 0x3B) {
                switch (bytes.int8(at)) {
                    case 0x21 -> at = afterBlocks(bytes, at + 2);
                    case 0x2C -> {
                        if (first.width() == 0) {
                            first = new Extent(bytes.int16(at + 5, true), bytes.int16(at + 7, true));
                        }
                        at = afterBlocks(bytes, at + 11 + colours(bytes.int8(at + 9)));
                    }
                    default -> throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
                }
            }
            if (!isEmpty(file, at + 1)) {
                throw new UnfitPicture(UnfitPicture.Reason.MORE);
            }
            if ((long) screen.width() * screen.height() > PIXELS_MAX) {
                throw new UnfitPicture(UnfitPicture.Reason.EXTENT);
            }
            return new Negative(Kind.GIF, file, first, 1, Optional.empty());
        }

        // how many bytes the table of them has
        private static int colours(int flags) {
            return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
        }

        private static int afterBlocks(Bytes bytes, int start) {
            int at = start;
            while (bytes.int8(at) != 0) {
                at += 1 + bytes.int8(at);
            }
            return at + 1;
        }
    }

    /** A WebP file (RFC 9649, 2). */
    private static final class WebpFile {
        static final int HEAD = 12;

        private final Bytes bytes;
        private Extent extent = new Extent(0, 0);
        private int orientation = 1;

        private WebpFile(byte[] file) {
            bytes = new Bytes(file);
        }

        static Negative read(byte[] file) throws UnfitPicture {
            var webp = new WebpFile(file);
            int end = 8 + webp.bytes.length(4);
            webp.bytes.reaches(end - 1);
            webp.chunks(HEAD, end);
            if (!isEmpty(file, end)) {
                throw new UnfitPicture(UnfitPicture.Reason.MORE);
            }
            return new Negative(Kind.WEBP, file, webp.extent, webp.orientation, Optional.empty());
        }

        private void chunks(int start, int end) throws UnfitPicture {
            int at = start;
            while (at < end) {
                int length = bytes.length(at + 4);
                int data = at + 8;
                int next = data + length + (length & 1);
                if (next < at) {
                    throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
                }
                bytes.reaches(Math.min(next, data + length) - 1);
                switch (bytes.text(at, 4)) {
                    case "VP8X" -> claims(1 + bytes.int24(data + 4), 1 + bytes.int24(data + 7));
                    case "VP8 " -> claims(bytes.int16(data + 6, true) & 0x3FFF, bytes.int16(data + 8, true) & 0x3FFF);
                    case "VP8L" -> {
                        int bits = bytes.int32(data + 1, true);
                        claims(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
                    }
                    case "ANMF" -> {
                        claims(1 + bytes.int24(data + 6), 1 + bytes.int24(data + 9));
                        chunks(data + 16, data + length);
                    }
                    case "EXIF" -> orientation =
                            Negative.orientation(bytes.part(data + (bytes.is(data, "Exif\0\0") ? 6 : 0), data + length));
                    default -> {
                    }
                }
                at = next;
            }
        }

        private void claims(int width, int height) {
            extent = new Extent(Math.max(extent.width(), width), Math.max(extent.height(), height));
        }
    }

    /** Bytes to be read at any place; past their end is an IndexOutOfBoundsException. */
    private static final class Bytes {
        private final byte[] all;

        Bytes(byte[] all) {
            this.all = all;
        }

        byte[] all() {
            return all;
        }

        int int8(int at) {
            return all[at] & 0xFF;
        }

        int int16(int at, boolean little) {
            return little ? int8(at) | int8(at + 1) << 8 : int8(at) << 8 | int8(at + 1);
        }

        int int24(int at) {
            return int16(at, true) | int8(at + 2) << 16;
        }

        int int32(int at, boolean little) {
            return little ? int16(at, true) | int16(at + 2, true) << 16 : int16(at, false) << 16 | int16(at + 2, false);
        }

        /** A length in the bytes of a WebP file, which is no more than there is. */
        int length(int at) {
            int length = int32(at, true);
            if (length < 0 || length > all.length) {
                throw new IndexOutOfBoundsException(length);
            }
            return length;
        }

        void reaches(int at) {
            if (at < 0 || at >= all.length) {
                throw new IndexOutOfBoundsException(at);
            }
        }

        byte[] part(int from, int to) {
            if (from < 0 || to < from || to > all.length) {
                throw new IndexOutOfBoundsException(to);
            }
            return Arrays.copyOfRange(all, from, to);
        }

        String text(int at, int length) {
            return new String(part(at, at + length), StandardCharsets.ISO_8859_1);
        }

        boolean is(int at, String latin1) {
            return text(at, latin1.length()).equals(latin1);
        }

        boolean startsWith(String latin1) {
            return all.length >= latin1.length() && is(0, latin1);
        }
    }
}
