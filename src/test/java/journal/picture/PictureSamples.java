package journal.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import journal.setting.PictureLimits;

/** Sample uploads, good and hostile. All are made here, except those that Java cannot write. */
public final class PictureSamples {
    /** Where the picture of {@link #withPlace} was taken. */
    public static final String PLACE = "48 deg 51 min 30 sec N, GPS";

    /** The limits of the settings, with time for a slow computer. */
    static final PictureLimits LIMITS = new PictureLimits(50, 20, Duration.ofMinutes(5), 2, 20);

    private static final int SIGNATURE = 8;

    static {
        new PictureDecoder(); // before a test asks ImageIO: the first one to ask decides which decoders the platform knows
    }

    private PictureSamples() {
    }

    /** A photograph: no two pixels are alike. */
    public static byte[] jpeg(int width, int height) {
        return encoded(colourful(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A drawing in PNG: its left half is red, its right half blue. */
    public static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** The same in GIF. */
    public static byte[] gif(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** A PNG whose right half one sees through. */
    static byte[] seeThrough(int width, int height) {
        BufferedImage image = halves(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = width / 2; x < width; x++) {
                image.setRGB(x, y, 0);
            }
        }
        return encoded(image, "png");
    }

    /** A JPEG whose upper left corner is red when it is turned as its Exif data says, and which says where it was taken. */
    public static byte[] withPlace(int width, int height, int orientation) {
        var exif = ByteBuffer.allocate(200);
        exif.put(latin1("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(PLACE.length() + 1).putInt(38).putInt(0);
        exif.put(latin1(PLACE));
        byte[] picture = encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
        var file = new ByteArrayOutputStream();
        file.write(picture, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.capacity() + 2)});
        file.writeBytes(exif.array());
        file.write(picture, 2, picture.length - 2);
        return file.toByteArray();
    }

    /** A PNG of a few bytes that says it is this large. */
    public static byte[] bomb(int width, int height) {
        var file = new ByteArrayOutputStream();
        file.write(png(1, 1), 0, SIGNATURE);
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
        chunk(file, "IDAT", deflated(new byte[1_000]));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** A PNG with a text that is a million times its length. */
    static byte[] textBomb() {
        byte[] picture = png(4, 4);
        var file = new ByteArrayOutputStream();
        int end = picture.length - 12; // before IEND
        file.write(picture, 0, end);
        byte[] text = deflated(new byte[50_000_000]);
        chunk(file, "zTXt", concat(latin1("Comment\0\0"), text));
        file.write(picture, end, 12);
        return file.toByteArray();
    }

    /** A PNG of one pixel, which says that its samples are of 16 bits of grey. */
    static byte[] grey16(int value) {
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(0, 0, 0, value);
        return encoded(image, "png");
    }

    /** A file followed by something else. */
    public static byte[] with(byte[] file, String more) {
        return concat(file, latin1(more));
    }

    /** The beginning of a file. */
    public static byte[] part(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    /** A file beside this class. */
    public static byte[] kept(String name) {
        try (InputStream file = PictureSamples.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a browser would show. */
    static BufferedImage read(byte[] file) {
        try (var stream = new java.io.ByteArrayInputStream(file)) {
            return ImageIO.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x < (width + 1) / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return image;
    }

    private static BufferedImage colourful(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(x * 255 / width, y * 255 / height, (x * 7 + y * 13) % 256).getRGB());
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("Java writes no " + format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] named = concat(latin1(type), data);
        var sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(byte[] data) {
        var deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        var bytes = new byte[data.length / 100 + 1_000];
        int length = deflater.deflate(bytes);
        deflater.end();
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
