package journal.picture;

import java.nio.ByteOrder;
import java.util.Optional;
import java.util.stream.Stream;
import journal.setting.PictureLimits;

/** The formats that the journal reads. The content of a file decides, not its name and not its declared media type. */
enum PictureFormat {
    JPEG, PNG, GIF, WEBP;

    /** The format of a file by its first bytes; empty for any other file. */
    static Optional<PictureFormat> of(byte[] file) {
        var bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
        return Stream.of(values()).filter(format -> format.matches(bytes)).findFirst();
    }

    private boolean matches(ByteReader bytes) {
        return switch (this) {
            case JPEG -> JpegParser.matches(bytes);
            case PNG -> PngParser.matches(bytes);
            case GIF -> GifParser.matches(bytes);
            case WEBP -> WebpParser.matches(bytes);
        };
    }

    /**
     * Parses a file of this format without decoding its pixels.
     *
     * @throws UnfitPicture if the file is damaged, has other content behind the picture, or is too expensive to decode
     * @throws IndexOutOfBoundsException if a part of the file is missing
     */
    EncodedPicture parse(byte[] file, PictureLimits limits) throws UnfitPicture {
        return switch (this) {
            case JPEG -> JpegParser.parse(file, limits);
            case PNG -> PngParser.parse(file);
            case GIF -> GifParser.parse(file, limits);
            case WEBP -> WebpParser.parse(file, limits);
        };
    }
}
