package journal.picture;

import java.util.Optional;
import journal.markdown.PictureSize.Extent;

/**
 * A picture whose file was checked and whose pixels are not decoded yet.
 *
 * @param format decided by the content of the file
 * @param content the file; JPEG and PNG without the parts that no decoder needs
 * @param extent the stored width and height, before the picture is turned
 * @param orientation how the picture must be turned
 * @param profile its ICC profile, if the decoder does not apply it itself
 */
record EncodedPicture(PictureFormat format, byte[] content, Extent extent, Orientation orientation, Optional<byte[]> profile) {
    /** The most pixels of a picture. */
    static final long PIXELS_MAX = 50_000_000;

    /**
     * Checks a file before anything in it is decoded.
     *
     * @throws UnfitPicture if the file is no picture, is incomplete, has other content in it, or has too many pixels
     */
    static EncodedPicture read(byte[] file) throws UnfitPicture {
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new UnfitPicture(UnfitPicture.Reason.UNKNOWN));
        if (Polyglot.isSuspected(file)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        EncodedPicture picture = parse(format, file);
        if (picture.extent.width() < 1 || picture.extent.height() < 1) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        requireDecodable(picture.extent);
        return picture;
    }

    private static EncodedPicture parse(PictureFormat format, byte[] file) throws UnfitPicture {
        try {
            return format.parse(file);
        } catch (IndexOutOfBoundsException incomplete) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED, incomplete);
        }
    }

    /** Throws {@link UnfitPicture} if so many pixels would need too much memory. */
    static void requireDecodable(Extent extent) throws UnfitPicture {
        if ((long) extent.width() * extent.height() > PIXELS_MAX) {
            throw new UnfitPicture(UnfitPicture.Reason.EXTENT);
        }
    }

    /** The extent after the picture is turned. */
    Extent upright() {
        return orientation.turn(extent);
    }
}
