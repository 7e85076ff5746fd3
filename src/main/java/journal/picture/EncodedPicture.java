package journal.picture;

import java.util.Optional;
import journal.markdown.PictureSize.Extent;
import journal.setting.PictureLimits;

/**
 * A picture whose file was checked and whose pixels are not decoded yet.
 *
 * @param format decided by the content of the file
 * @param content the file without the parts that no decoder needs
 * @param extent the stored width and height, before the picture is turned
 * @param orientation how the picture must be turned
 * @param profile its ICC profile, if the decoder does not apply it itself
 */
record EncodedPicture(PictureFormat format, byte[] content, Extent extent, Orientation orientation, Optional<byte[]> profile) {
    /**
     * Checks a file before anything in it is decoded.
     *
     * @throws UnfitPicture if the file is no picture, is incomplete, has other content in it, or costs more than the limits
     */
    static EncodedPicture read(byte[] file, PictureLimits limits) throws UnfitPicture {
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new UnfitPicture(UnfitPicture.Reason.UNKNOWN));
        if (Polyglot.isSuspected(file)) {
            throw new UnfitPicture(UnfitPicture.Reason.MORE);
        }
        EncodedPicture picture = parse(format, file, limits);
        if (picture.extent.width() < 1 || picture.extent.height() < 1) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED);
        }
        requireDecodable(picture.extent, limits);
        return picture;
    }

    private static EncodedPicture parse(PictureFormat format, byte[] file, PictureLimits limits) throws UnfitPicture {
        try {
            return format.parse(file, limits);
        } catch (IndexOutOfBoundsException incomplete) {
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED, incomplete);
        }
    }

    /** Throws {@link UnfitPicture} if so many pixels would need too much memory. */
    static void requireDecodable(Extent extent, PictureLimits limits) throws UnfitPicture {
        if (pixels(extent) > limits.pixels()) {
            throw new UnfitPicture(UnfitPicture.Reason.EXTENT);
        }
    }

    /** Throws {@link UnfitPicture} if it would take too long to go over all pixels for each scan. */
    static void requireDecodable(Extent extent, int scans, PictureLimits limits) throws UnfitPicture {
        requireDecodable(extent, limits);
        if (pixels(extent) * scans > limits.scannedPixels()) {
            throw new UnfitPicture(UnfitPicture.Reason.COST);
        }
    }

    private static long pixels(Extent extent) {
        return (long) extent.width() * extent.height();
    }

    /** The extent after the picture is turned. */
    Extent upright() {
        return orientation.turn(extent);
    }
}
