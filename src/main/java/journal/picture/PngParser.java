package journal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import journal.markdown.PictureSize.Extent;

/** Parses a PNG file (ISO/IEC 15948, 5). Only the chunks that make up the pixels are kept. */
final class PngParser {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int HEADER = SIGNATURE.length() + 8; // where the data of IHDR begin
    private static final int PROFILE_MAX = 4_000_000; // bytes

    private final byte[] file;
    private final ByteReader bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private Optional<byte[]> profile = Optional.empty();

    private PngParser(byte[] file) {
        this.file = file;
        this.bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    static boolean matches(ByteReader bytes) {
        return bytes.startsWith(SIGNATURE);
    }

    /** See {@link PictureFormat#parse}. */
    static EncodedPicture parse(byte[] file) throws UnfitPicture {
        var parser = new PngParser(file);
        int end = parser.chunks();
        if (!parser.bytes.isZeroFrom(end)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        var extent = new Extent(parser.bytes.int32(HEADER), parser.bytes.int32(HEADER + 4));
        return new EncodedPicture(PictureFormat.PNG, parser.kept.toByteArray(), extent, parser.orientation, parser.profile);
    }

    // Returns the position after the last chunk.
    private int chunks() throws UnfitPicture {
        int at = SIGNATURE.length();
        if (!bytes.is(at + 4, "IHDR")) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        kept.write(file, 0, at);
        String type = "";
        while (!type.equals("IEND")) {
            int length = bytes.int32(at);
            type = bytes.text(at + 4, 4);
            int next = at + 12 + length;
            if (length < 0 || next < at) {
                throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
            }
            bytes.require(next - 1);
            chunk(type, at, next);
            at = next;
        }
        return at;
    }

    private void chunk(String type, int at, int next) {
        switch (type) {
            case "IHDR", "PLTE", "tRNS", "IDAT", "IEND" -> kept.write(file, at, next - at);
            case "eXIf" -> orientation = Orientation.of(data(at, next));
            case "iCCP" -> profile = profile.isPresent() ? profile : profile(data(at, next)); // only one is inflated
            default -> {
            } // left out
        }
    }

    private byte[] data(int at, int next) {
        return bytes.part(at + 8, next - 4);
    }

    private static Optional<byte[]> profile(byte[] data) {
        int name = 0;
        while (data[name] != 0) {
            name++;
        }
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(data, name + 2, Math.max(0, data.length - name - 2)))) {
            return Optional.of(inflated.readNBytes(PROFILE_MAX));
        } catch (IOException garbled) {
            return Optional.empty(); // the pixels are complete without it
        }
    }
}
