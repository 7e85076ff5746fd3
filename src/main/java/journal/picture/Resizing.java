package journal.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import journal.markdown.PictureSize.Extent;

/** Makes pictures smaller. All results have 8 bits a channel in TYPE_INT_RGB or TYPE_INT_ARGB. */
final class Resizing {
    private static final int OPAQUE = 0xFF000000;

    private Resizing() {
    }

    /** The image in another extent; the same object if it has that extent. */
    static BufferedImage resize(BufferedImage image, Extent wanted) {
        BufferedImage step = image;
        // Half by half: one step over many pixels would look at a few of them only.
        while (step.getWidth() / 2 > wanted.width() && step.getHeight() / 2 > wanted.height()) {
            step = draw(step, new Extent(step.getWidth() / 2, step.getHeight() / 2), step.getColorModel().hasAlpha());
        }
        return extent(step).equals(wanted) ? step : draw(step, wanted, step.getColorModel().hasAlpha());
    }

    /** A copy of the image, with or without an alpha channel. */
    static BufferedImage copy(BufferedImage image, boolean hasAlpha) {
        return draw(image, extent(image), hasAlpha);
    }

    /** The image; a copy without alpha channel if all of its pixels are opaque, as in most screenshots. */
    static BufferedImage withoutUnusedAlpha(BufferedImage image) {
        return image.getColorModel().hasAlpha() && isOpaque(image) ? copy(image, false) : image;
    }

    /** The type of all images, see {@link BufferedImage#getType}. */
    static int imageType(boolean hasAlpha) {
        return hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static boolean isOpaque(BufferedImage image) {
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : image.getRGB(0, y, line.length, 1, line, 0, line.length)) {
                if ((pixel & OPAQUE) != OPAQUE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage draw(BufferedImage image, Extent extent, boolean hasAlpha) {
        var drawn = new BufferedImage(extent.width(), extent.height(), imageType(hasAlpha));
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, extent.width(), extent.height(), null);
        graphics.dispose();
        return drawn;
    }

    private static Extent extent(BufferedImage image) {
        return new Extent(image.getWidth(), image.getHeight());
    }
}
