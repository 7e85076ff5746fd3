package journal.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import journal.markdown.PictureSize.Extent;

/**
 * How a stored picture must be turned to be upright (Exif 2.32, 4.6.4, tag 274).
 *
 * @param value 1 for an upright picture, 2 to 4 for a mirrored or upside-down one, 5 to 8 for one that lies on its side
 */
record Orientation(int value) {
    /** The orientation of a picture that is not turned. */
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 274;
    private static final int MAX = 8;
    private static final int FIELD_LENGTH = 12; // bytes

    /** The orientation that Exif data states, without its prefix {@code Exif}; {@link #UPRIGHT} where they state none. */
    static Orientation of(byte[] exif) {
        // Read by hand: a metadata library would parse all of a hostile block for this one value.
        boolean isLittle = new String(exif, StandardCharsets.ISO_8859_1).startsWith("II");
        var bytes = new ByteReader(exif, isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int directory = bytes.int32(4);
            for (int field = 0; field < bytes.int16(directory); field++) {
                int at = directory + 2 + field * FIELD_LENGTH;
                int value = bytes.int16(at) == TAG ? bytes.int16(at + 8) : 0;
                if (value >= 1 && value <= MAX) {
                    return new Orientation(value);
                }
            }
        } catch (IndexOutOfBoundsException garbled) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The extent of a picture after it is turned. */
    Extent turn(Extent stored) {
        return value > 4 ? new Extent(stored.height(), stored.width()) : stored;
    }

    /** The upright picture, pixel by pixel. */
    BufferedImage turn(BufferedImage stored) {
        if (equals(UPRIGHT)) {
            return stored;
        }
        Extent extent = turn(new Extent(stored.getWidth(), stored.getHeight()));
        var upright = new BufferedImage(extent.width(), extent.height(), stored.getType());
        var turning = new AffineTransformOp(transform(stored.getWidth(), stored.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return turning.filter(stored, upright);
    }

    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
