package journal.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures as JPEG or PNG. */
final class PictureEncoder {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final float JPEG_QUALITY = 0.85f;
    private static final double PNG_RATIO_MAX = 1.5; // PNG is sharper: it may be so much larger than JPEG

    private PictureEncoder() {
    }

    /**
     * The media type that suits a picture. A transparent picture is a PNG, and so is a drawing or a screenshot whose PNG is not much
     * larger than its JPEG. A photograph is a JPEG.
     */
    static String mediaType(PictureFormat source, BufferedImage image) throws IOException {
        if (image.getColorModel().hasAlpha()) {
            return PNG;
        }
        boolean isPng = source != PictureFormat.JPEG && encode(image, PNG).length <= PNG_RATIO_MAX * encode(image, JPEG).length;
        return isPng ? PNG : JPEG;
    }

    /** The file of a picture, without any metadata. */
    static byte[] encode(BufferedImage image, String mediaType) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam options = writer.getDefaultWriteParam();
            if (mediaType.equals(JPEG)) {
                options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                options.setCompressionQuality(JPEG_QUALITY);
                options.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), options);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
