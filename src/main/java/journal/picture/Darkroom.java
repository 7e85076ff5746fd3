package journal.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import journal.markdown.PictureAddress;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;

/**
 * Makes pictures for screens of what people send: decoded, turned upright, in sRGB, and encoded anew in some sizes. Nothing of the file
 * is left but its pixels: no place, no time, no camera, no thumbnail, and nothing that somebody hid in it. Of a moving picture the first
 * frame stays.
 */
@ApplicationScoped
public class Darkroom {
    private static final int AT_ONCE = 2; // pictures: each takes a few hundred megabytes at the worst
    private static final int LONGEST_WAIT = 30; // seconds
    private static final float QUALITY = 0.85f;
    private static final double PNG_WORTH = 1.5; // as large as this may a PNG be, of what a JPEG would be: it is sharp
    private static final int OPAQUE = 0xFF000000;
    private static final int BYTE = 8; // bits
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private ImageReaderSpi jpeg;

    /** Finds the decoders. */
    @PostConstruct
    void open() {
        var thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader()); // the platform's registry outlives us: it shall not know our decoders
        try {
            ImageIO.setUseCache(false);
            var registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator()); // one of our own, for what asks there
            IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false)
                    .forEachRemaining(registry::registerServiceProvider);
            jpeg = new JPEGImageReaderSpi();
            registry.registerServiceProvider(jpeg);
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    /**
     * Develops a file. It waits while others are at it.
     *
     * @throws UnfitPicture for what becomes no picture, or when there is too much to do
     */
    Developed develop(byte[] file) throws UnfitPicture {
        EncodedPicture picture = EncodedPicture.read(file);
        try {
            if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new UnfitPicture(UnfitPicture.Reason.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnfitPicture(UnfitPicture.Reason.BUSY, stopped);
        }
        try {
            return print(picture);
        } catch (IOException | RuntimeException garbled) { // decoders throw anything at what is garbled
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED, garbled);
        } finally {
            places.release();
        }
    }

    private Developed print(EncodedPicture picture) throws IOException {
        Extent extent = PictureSize.LARGE.fit(picture.upright());
        Extent stored = picture.orientation().turn(extent);
        BufferedImage largest = opaque(upright(scaled(decoded(picture), stored), picture.orientation().value()));
        String type = type(picture.format(), largest);
        Map<PictureSize, byte[]> sizes = new EnumMap<>(PictureSize.class);
        for (var size : new PictureAddress("", extent).sizes().entrySet()) {
            sizes.put(size.getKey(), encoded(scaled(largest, size.getValue()), type));
        }
        return new Developed(extent, type, sizes);
    }

    // A photograph is a JPEG. A drawing or a picture of a screen is a PNG where that is not much larger, and what one sees through always.
    private static String type(PictureFormat kind, BufferedImage image) throws IOException {
        if (image.getColorModel().hasAlpha()) {
            return PNG;
        }
        return kind != PictureFormat.JPEG && encoded(image, PNG).length <= PNG_WORTH * encoded(image, JPEG).length ? PNG : JPEG;
    }

    private BufferedImage decoded(EncodedPicture picture) throws IOException {
        ImageReader reader = reader(picture.format());
        try (var stream = new ByteArrayImageInputStream(picture.content())) {
            reader.setInput(stream, true, true);
            Extent read = new Extent(reader.getWidth(0), reader.getHeight(0));
            if (!read.equals(picture.extent())) {
                throw new IOException("It is another picture than it says");
            }
            ImageReadParam half = reader.getDefaultReadParam();
            Extent wanted = PictureSize.LARGE.fit(picture.upright());
            int shortest = Math.min(wanted.width(), wanted.height());
            int step = Math.max(1, Math.min(read.width(), read.height()) / (2 * shortest)); // each pixel of the last scaling has two at least
            half.setSourceSubsampling(step, step, 0, 0);
            return pixels(reader.read(0, half), picture.profile());
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader(PictureFormat kind) throws IOException {
        return switch (kind) {
            case JPEG -> jpeg.createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case GIF -> ImageIO.getImageReadersByFormatName("gif").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }

    // As 8 bits of sRGB.
    private static BufferedImage pixels(BufferedImage read, Optional<byte[]> profile) {
        ColorModel model = read.getColorModel();
        ColorSpace space = model.getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY && model instanceof ComponentColorModel) {
            return grey(read);
        }
        boolean isForeign = space.getType() == ColorSpace.TYPE_RGB && !space.isCS_sRGB() && space instanceof ICC_ColorSpace
                && model instanceof ComponentColorModel;
        BufferedImage named = isForeign ? new BufferedImage(
                new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), model.hasAlpha(),
                        model.isAlphaPremultiplied(), model.getTransparency(), model.getTransferType()),
                read.getRaster(),
                model.isAlphaPremultiplied(), null) : read; // its numbers as they are: to draw in another space takes minutes
        BufferedImage drawn = copy(named, new Extent(read.getWidth(), read.getHeight()), model.hasAlpha());
        if (isForeign) {
            return converted(drawn, ((ICC_ColorSpace) space).getProfile());
        }
        try {
            return profile.isPresent() ? converted(drawn, ICC_Profile.getInstance(profile.get())) : drawn;
        } catch (IllegalArgumentException garbled) {
            return drawn;
        }
    }

    // By hand: Java takes grey numbers for linear light, and the picture gets pale.
    private static BufferedImage grey(BufferedImage read) {
        Raster raster = read.getRaster();
        boolean seeThrough = read.getColorModel().hasAlpha();
        int shift = read.getColorModel().getComponentSize(0) - BYTE;
        var image = new BufferedImage(read.getWidth(), read.getHeight(), type(seeThrough));
        int[] line = new int[read.getWidth()];
        int[] alphas = new int[read.getWidth()];
        for (int y = 0; y < read.getHeight(); y++) {
            raster.getSamples(0, y, line.length, 1, 0, line);
            if (seeThrough) {
                raster.getSamples(0, y, line.length, 1, 1, alphas);
            }
            for (int x = 0; x < line.length; x++) {
                int grey = line[x] >> shift;
                line[x] = (seeThrough ? alphas[x] >> shift << 24 : OPAQUE) | grey << 16 | grey << 8 | grey;
            }
            image.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return image;
    }

    // Line by line, so that no second picture is in memory.
    private static BufferedImage converted(BufferedImage image, ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
            return image;
        }
        try {
            var foreign = new ComponentColorModel(new ICC_ColorSpace(profile), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
            var operation = new ColorConvertOp(null);
            int width = image.getWidth();
            var from = new BufferedImage(foreign, foreign.createCompatibleWritableRaster(width, 1), false, null);
            var to = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
            WritableRaster raster = from.getRaster();
            int[] line = new int[width];
            int[] samples = new int[width * 3];
            var result = new BufferedImage(width, image.getHeight(), image.getType());
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, line, 0, width);
                for (int x = 0; x < width; x++) {
                    samples[x * 3] = line[x] >> 16 & 0xFF;
                    samples[x * 3 + 1] = line[x] >> 8 & 0xFF;
                    samples[x * 3 + 2] = line[x] & 0xFF;
                }
                raster.setPixels(0, 0, width, 1, samples);
                operation.filter(from, to);
                for (int x = 0; x < width; x++) {
                    line[x] = line[x] & OPAQUE | to.getRGB(x, 0) & ~OPAQUE;
                }
                result.setRGB(0, y, width, 1, line, 0, width);
            }
            return result;
        } catch (IllegalArgumentException | CMMException garbled) {
            return image;
        }
    }

    // Half by half: one step over many pixels would look at a few of them only.
    private static BufferedImage scaled(BufferedImage image, Extent wanted) {
        BufferedImage step = image;
        while (step.getWidth() / 2 > wanted.width() && step.getHeight() / 2 > wanted.height()) {
            step = copy(step, new Extent(step.getWidth() / 2, step.getHeight() / 2), step.getColorModel().hasAlpha());
        }
        return step.getWidth() == wanted.width() && step.getHeight() == wanted.height() ? step
                : copy(step, wanted, step.getColorModel().hasAlpha());
    }

    private static BufferedImage copy(BufferedImage image, Extent extent, boolean seeThrough) {
        var copy = new BufferedImage(extent.width(), extent.height(), type(seeThrough));
        Graphics2D brush = copy.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        brush.drawImage(image, 0, 0, extent.width(), extent.height(), null);
        brush.dispose();
        return copy;
    }

    private static int type(boolean seeThrough) {
        return seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    // Pictures of screens can be seen through, they say, and are nowhere.
    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : image.getRGB(0, y, line.length, 1, line, 0, line.length)) {
                if ((pixel & OPAQUE) != OPAQUE) {
                    return image;
                }
            }
        }
        return copy(image, new Extent(image.getWidth(), image.getHeight()), false);
    }

    // Exif 2.32, 4.6.4: 2 to 4 are mirrored or upside down, 5 to 8 lie on their side.
    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation > 4;
        var upright = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int up = height - 1 - y;
                int toX = switch (orientation) {
                    case 2, 3 -> right;
                    case 5, 8 -> y;
                    case 6, 7 -> up;
                    default -> x;
                };
                int toY = switch (orientation) {
                    case 3, 4 -> up;
                    case 5, 6 -> x;
                    case 7, 8 -> right;
                    default -> y;
                };
                upright.setRGB(toX, toY, image.getRGB(x, y));
            }
        }
        return upright;
    }

    private static byte[] encoded(BufferedImage image, String type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type.equals(JPEG)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
