package journal.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.util.ProgressListenerBase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;

/** Decodes the pixels of a picture, with the decoders of Java and of TwelveMonkeys. */
final class PictureDecoder {
    private final ImageReaderSpi jpeg = new JPEGImageReaderSpi();

    /** Finds the decoders. */
    PictureDecoder() {
        var thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        // The registry of the platform outlives the application: it must not find decoders of the application.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            ImageIO.setUseCache(false);
            registerJpeg();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    // TwelveMonkeys' JPEG decoder looks up Java's in the registry that it belongs to.
    private void registerJpeg() {
        var registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false)
                .forEachRemaining(registry::registerServiceProvider);
        registry.registerServiceProvider(jpeg);
    }

    /**
     * Decodes a picture, or a fraction of its pixels where that is enough for its largest size.
     *
     * @return 8 bits of sRGB a channel, not yet turned
     * @throws IOException if the deadline passes, or the file is garbled; decoders throw unchecked exceptions for this, too
     */
    BufferedImage decode(EncodedPicture picture, Deadline deadline) throws IOException {
        ImageReader reader = reader(picture.format());
        try (var input = new DecoderInput(picture.content(), deadline)) {
            reader.setInput(input, true, true);
            reader.addIIOReadProgressListener(abortion(reader, deadline));
            Extent stored = new Extent(reader.getWidth(0), reader.getHeight(0));
            if (!stored.equals(picture.extent())) {
                throw new IOException("The decoder reads another extent than the header states");
            }
            int step = step(stored, PictureSize.LARGE.fit(picture.upright()));
            ImageReadParam everyStep = reader.getDefaultReadParam();
            everyStep.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, everyStep);
            deadline.check(); // an aborted reader returns what it has
            return SrgbConversion.convert(decoded, picture.profile());
        } finally {
            reader.dispose();
        }
    }

    private static ProgressListenerBase abortion(ImageReader reader, Deadline deadline) {
        return new ProgressListenerBase() {
            @Override
            public void imageProgress(ImageReader source, float percentage) {
                if (deadline.isPassed()) {
                    reader.abort();
                }
            }
        };
    }

    // At least two decoded pixels remain for each pixel of the largest size.
    private static int step(Extent stored, Extent largest) {
        int shortest = Math.min(largest.width(), largest.height());
        return Math.max(1, Math.min(stored.width(), stored.height()) / (2 * shortest));
    }

    private ImageReader reader(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> jpeg.createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case GIF -> ImageIO.getImageReadersByFormatName("gif").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }
}
