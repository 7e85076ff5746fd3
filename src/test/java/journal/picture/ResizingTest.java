package journal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import journal.markdown.PictureSize.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResizingTest {
    private static final int CLEAR = 0;

    @ParameterizedTest
    @CsvSource({"400, 300, 100, 75", "400, 300, 190, 143", "1, 9000, 1, 3840", "3, 3, 1, 1", "9000, 2, 1920, 1"})
    void it_has_the_wanted_extent_and_its_own_type(int width, int height, int wantedWidth, int wantedHeight) {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB}) {
            var image = Resizing.resize(new BufferedImage(width, height, type), new Extent(wantedWidth, wantedHeight));

            assertEquals(new Extent(wantedWidth, wantedHeight), new Extent(image.getWidth(), image.getHeight()));
            assertEquals(type, image.getType());
        }
    }

    @Test
    void a_thin_line_on_a_transparent_ground_keeps_its_colour() {
        var image = lines(BufferedImage.TYPE_INT_ARGB, 320, CLEAR);

        var resized = Resizing.resize(image, new Extent(80, 80));

        for (int pixel : pixels(resized)) {
            assertTrue(pixel >>> 24 == 0 || (pixel & 0xFFFFFF) >= 0xFCFCFC, () -> Integer.toHexString(pixel));
        }
    }

    @Test
    void a_thin_line_is_not_lost() {
        var image = lines(BufferedImage.TYPE_INT_RGB, 320, Color.BLACK.getRGB());

        var resized = Resizing.resize(image, new Extent(80, 80));

        for (int x = 0; x < 80; x += 4) {
            assertTrue(brightness(resized, x, x + 4) > 0, "no line at " + x);
        }
    }

    @Test
    void nothing_is_shifted() {
        var image = lines(BufferedImage.TYPE_INT_RGB, 320, Color.BLACK.getRGB());
        var mirror = new Orientation(2);

        var resized = Resizing.resize(image, new Extent(80, 80));
        var mirrored = mirror.turn(Resizing.resize(mirror.turn(image), new Extent(80, 80)));

        assertArrayEquals(pixels(resized), pixels(mirrored));
    }

    @Test
    void an_image_of_the_wanted_extent_is_not_copied() {
        var image = lines(BufferedImage.TYPE_INT_RGB, 8, CLEAR);

        assertSame(image, Resizing.resize(image, new Extent(8, 8)));
    }

    @Test
    void an_alpha_channel_goes_where_all_is_opaque() {
        var opaque = lines(BufferedImage.TYPE_INT_ARGB, 8, Color.BLUE.getRGB());
        var transparent = lines(BufferedImage.TYPE_INT_ARGB, 8, CLEAR);

        assertEquals(BufferedImage.TYPE_INT_RGB, Resizing.withoutUnusedAlpha(opaque).getType());
        assertArrayEquals(pixels(opaque), pixels(Resizing.withoutUnusedAlpha(opaque)));
        assertSame(transparent, Resizing.withoutUnusedAlpha(transparent));
    }

    // White vertical lines, one pixel wide, sixteen pixels apart.
    private static BufferedImage lines(int type, int length, int ground) {
        var image = new BufferedImage(length, length, type);
        for (int y = 0; y < length; y++) {
            for (int x = 0; x < length; x++) {
                image.setRGB(x, y, x % 16 == 5 ? Color.WHITE.getRGB() : ground);
            }
        }
        return image;
    }

    private static int brightness(BufferedImage image, int from, int to) {
        int sum = 0;
        for (int x = from; x < to; x++) {
            sum += image.getRGB(x, 40) & 0xFF;
        }
        return sum;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
