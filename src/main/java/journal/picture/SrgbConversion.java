package journal.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.util.Optional;

/** Converts decoded pixels to sRGB with 8 bits a channel. */
final class SrgbConversion {
    private static final int OPAQUE = 0xFF000000;
    private static final int BYTE = 8; // bits

    private SrgbConversion() {
    }

    /**
     * The same picture in sRGB.
     *
     * @param profile the ICC profile of an image that does not know its own; a garbled one is ignored
     */
    static BufferedImage convert(BufferedImage decoded, Optional<byte[]> profile) {
        ColorModel model = decoded.getColorModel();
        ColorSpace space = model.getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY && model instanceof ComponentColorModel) {
            return fromGrey(decoded);
        }
        if (space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB() && space instanceof ICC_ColorSpace own
                && model instanceof ComponentColorModel) {
            return fromProfile(copy(relabelled(decoded)), own.getProfile());
        }
        BufferedImage image = copy(decoded);
        try {
            return profile.isPresent() ? fromProfile(image, ICC_Profile.getInstance(profile.get())) : image;
        } catch (IllegalArgumentException garbled) {
            return image;
        }
    }

    // The same samples, declared as sRGB: to draw an image of another colour space takes minutes.
    private static BufferedImage relabelled(BufferedImage image) {
        ColorModel model = image.getColorModel();
        var srgb = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), model.hasAlpha(), model.isAlphaPremultiplied(),
                model.getTransparency(), model.getTransferType());
        return new BufferedImage(srgb, image.getRaster(), model.isAlphaPremultiplied(), null);
    }

    private static BufferedImage copy(BufferedImage image) {
        return Resizing.copy(image, image.getColorModel().hasAlpha());
    }

    // By hand: Java takes grey samples for linear light, and the picture becomes pale.
    private static BufferedImage fromGrey(BufferedImage decoded) {
        boolean hasAlpha = decoded.getColorModel().hasAlpha();
        int shift = decoded.getColorModel().getComponentSize(0) - BYTE;
        int width = decoded.getWidth();
        var image = new BufferedImage(width, decoded.getHeight(), Resizing.imageType(hasAlpha));
        int[] line = new int[width];
        int[] alphas = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            decoded.getRaster().getSamples(0, y, width, 1, 0, line);
            if (hasAlpha) {
                decoded.getRaster().getSamples(0, y, width, 1, 1, alphas);
            }
            for (int x = 0; x < width; x++) {
                int grey = line[x] >> shift;
                line[x] = (hasAlpha ? alphas[x] >> shift << 24 : OPAQUE) | grey << 16 | grey << 8 | grey;
            }
            image.setRGB(0, y, width, 1, line, 0, width);
        }
        return image;
    }

    private static BufferedImage fromProfile(BufferedImage image, ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
            return image;
        }
        try {
            return converted(image, new ICC_ColorSpace(profile));
        } catch (IllegalArgumentException | CMMException garbled) {
            return image;
        }
    }

    // Line by line: the conversion needs copies of its input and output.
    private static BufferedImage converted(BufferedImage image, ColorSpace space) {
        int width = image.getWidth();
        var foreign = new ComponentColorModel(space, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        var from = new BufferedImage(foreign, foreign.createCompatibleWritableRaster(width, 1), false, null);
        var to = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
        var conversion = new ColorConvertOp(null);
        var result = new BufferedImage(width, image.getHeight(), image.getType());
        int[] line = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            from.getRaster().setPixels(0, 0, width, 1, samples(line));
            conversion.filter(from, to);
            for (int x = 0; x < width; x++) {
                line[x] = line[x] & OPAQUE | to.getRGB(x, 0) & ~OPAQUE;
            }
            result.setRGB(0, y, width, 1, line, 0, width);
        }
        return result;
    }

    private static int[] samples(int... line) {
        int[] samples = new int[line.length * 3];
        for (int x = 0; x < line.length; x++) {
            samples[x * 3] = line[x] >> 16 & 0xFF;
            samples[x * 3 + 1] = line[x] >> 8 & 0xFF;
            samples[x * 3 + 2] = line[x] & 0xFF;
        }
        return samples;
    }
}
