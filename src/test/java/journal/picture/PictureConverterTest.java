package journal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureConverterTest {
    private static final PictureConverter converter = new PictureConverter();

    @BeforeAll
    static void the_darkroom_opens() {
        converter.open(PictureSamples.LIMITS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_it_is_is_said_by_its_content(String name, byte[] file, String type) throws UnfitPicture {
        assertEquals(type, converter.convert(() -> file).type());
    }

    static Stream<Arguments> what_it_is_is_said_by_its_content() {
        return Stream.of(arguments("a photograph", PictureSamples.jpeg(300, 200), "image/jpeg"),
                arguments("a drawing in PNG", PictureSamples.png(30, 20), "image/png"),
                arguments("a drawing in GIF", PictureSamples.gif(30, 20), "image/png"),
                arguments("a WebP", PictureSamples.kept("gradient.webp"), "image/png"),
                arguments("a WebP that one sees through", PictureSamples.kept("half-transparent.webp"), "image/png"),
                arguments("a moving WebP", PictureSamples.kept("moving.webp"), "image/png"),
                arguments("a photograph for print", PictureSamples.kept("cmyk.jpg"), "image/jpeg"),
                arguments("a pixel", PictureSamples.png(1, 1), "image/png"),
                arguments("a pixel in JPEG", PictureSamples.jpeg(1, 1), "image/jpeg"),
                arguments("zeros behind it", PictureSamples.with(PictureSamples.jpeg(8, 8), "\0\0\0"), "image/jpeg"),
                arguments("a camera's second picture behind the first",
                        PictureSamples.with(PictureSamples.jpeg(8, 8), new String(PictureSamples.jpeg(8, 8), StandardCharsets.ISO_8859_1)),
                        "image/jpeg"));
    }

    @Test
    void nothing_is_left_of_where_it_was_taken() throws UnfitPicture {
        byte[] file = PictureSamples.withPlace(60, 40, 1);
        assertTrue(latin1(file).contains(PictureSamples.PLACE));

        var developed = converter.convert(() -> file);

        developed.sizes().values().forEach(content -> {
            assertFalse(latin1(content).contains("Exif"));
            assertFalse(latin1(content).contains("GPS"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40, LEFT", "2, 60, 40, RIGHT", "3, 60, 40, RIGHT", "4, 60, 40, LEFT", "5, 40, 60, TOP", "6, 40, 60, TOP",
        "7, 40, 60, BOTTOM",
        "8, 40, 60, BOTTOM"})
    void it_stands_upright(int orientation, int width, int height, String red) throws UnfitPicture {
        var developed = converter.convert(() -> PictureSamples.withPlace(60, 40, orientation));

        BufferedImage shown = PictureSamples.read(developed.sizes().get(PictureSize.SMALL));
        assertEquals(new Extent(width, height), developed.extent());
        assertEquals(width, shown.getWidth());
        assertRed(shown, switch (red) {
            case "LEFT" -> new int[] {5, height / 2};
            case "RIGHT" -> new int[] {width - 5, height / 2};
            case "TOP" -> new int[] {width / 2, 5};
            default -> new int[] {width / 2, height - 5};
        });
    }

    @Test
    void it_is_kept_in_sizes_for_screens_and_never_enlarged() throws UnfitPicture {
        var photograph = converter.convert(() -> PictureSamples.jpeg(4_000, 3_000));
        var drawing = converter.convert(() -> PictureSamples.png(700, 100));
        var tower = converter.convert(() -> PictureSamples.png(100, 9_000));

        assertEquals(new Extent(1920, 1440), photograph.extent());
        assertEquals(Set.of(PictureSize.values()), photograph.sizes().keySet());
        assertEquals(480, PictureSamples.read(photograph.sizes().get(PictureSize.SMALL)).getWidth());
        assertEquals(960, PictureSamples.read(photograph.sizes().get(PictureSize.MEDIUM)).getWidth());
        assertEquals(1440, PictureSamples.read(photograph.sizes().get(PictureSize.LARGE)).getHeight());
        assertEquals(Set.of(PictureSize.SMALL, PictureSize.MEDIUM), drawing.sizes().keySet());
        assertEquals(700, PictureSamples.read(drawing.sizes().get(PictureSize.MEDIUM)).getWidth());
        assertEquals(new Extent(43, 3840), tower.extent());
    }

    @Test
    void one_sees_through_what_one_saw_through() throws UnfitPicture {
        BufferedImage png = PictureSamples.read(converter.convert(() -> PictureSamples.seeThrough(40, 20)).sizes().get(PictureSize.SMALL));
        BufferedImage webp =
                PictureSamples.read(converter.convert(() -> PictureSamples.kept("half-transparent.webp")).sizes().get(PictureSize.SMALL));

        assertEquals(0, png.getRGB(35, 10) >>> 24);
        assertEquals(Color.RED.getRGB(), png.getRGB(5, 10));
        assertEquals(0, webp.getRGB(7, 3) >>> 24);
        assertEquals(new Color(200, 30, 30).getRGB(), webp.getRGB(1, 3));
    }

    @Test
    void colours_stay_what_they_were() throws UnfitPicture {
        var print = new Color(
                PictureSamples.read(converter.convert(() -> PictureSamples.kept("cmyk.jpg")).sizes().get(PictureSize.SMALL)).getRGB(8, 4));
        var grey = new Color(
                PictureSamples.read(converter.convert(() -> PictureSamples.grey16(0x8080)).sizes().get(PictureSize.SMALL)).getRGB(0, 0));

        assertTrue(print.getGreen() > print.getRed() + 60 && print.getGreen() > print.getBlue() + 40, print::toString);
        assertEquals(128, grey.getRed(), 2);
    }

    @Test
    void the_platform_is_told_of_no_decoder_of_ours() {
        var names = new java.util.ArrayList<String>();
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false)
                .forEachRemaining(decoder -> names.add(decoder.getClass().getName()));

        assertFalse(names.isEmpty());
        assertEquals(0, names.stream().filter(name -> !name.startsWith("com.sun.")).count(), names::toString);
    }

    private static void assertRed(BufferedImage shown, int... at) {
        var colour = new Color(shown.getRGB(at[0], at[1]));
        assertTrue(colour.getRed() > 200 && colour.getBlue() < 60, () -> Arrays.toString(at) + " is " + colour);
    }

    private static String latin1(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
