package journal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import journal.picture.UnfitPicture.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureConverterTest {
    private static final PictureConverter converter = new PictureConverter();
    private static final String ZIP_END = "PK\u0005\u0006" + "\0".repeat(18);

    @BeforeAll
    static void the_darkroom_opens() {
        converter.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_it_is_is_said_by_its_content(String name, byte[] file, String type) throws UnfitPicture {
        assertEquals(type, converter.convert(file).type());
    }

    static Stream<Arguments> what_it_is_is_said_by_its_content() {
        return Stream.of(arguments("a photograph", Samples.jpeg(300, 200), "image/jpeg"),
                arguments("a drawing in PNG", Samples.png(30, 20), "image/png"),
                arguments("a drawing in GIF", Samples.gif(30, 20), "image/png"),
                arguments("a WebP", Samples.kept("gradient.webp"), "image/png"),
                arguments("a WebP that one sees through", Samples.kept("half-transparent.webp"), "image/png"),
                arguments("a moving WebP", Samples.kept("moving.webp"), "image/png"),
                arguments("a photograph for print", Samples.kept("cmyk.jpg"), "image/jpeg"),
                arguments("a pixel", Samples.png(1, 1), "image/png"),
                arguments("a pixel in JPEG", Samples.jpeg(1, 1), "image/jpeg"),
                arguments("zeros behind it", Samples.with(Samples.jpeg(8, 8), "\0\0\0"), "image/jpeg"),
                arguments("a camera's second picture behind the first",
                        Samples.with(Samples.jpeg(8, 8), new String(Samples.jpeg(8, 8), StandardCharsets.ISO_8859_1)), "image/jpeg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_no_whole_picture_alone_is_refused(String name, byte[] file, Reason reason) {
        var refused = assertThrows(UnfitPicture.class, () -> converter.convert(file));

        assertEquals(reason, refused.reason());
    }

    static Stream<Arguments> what_is_no_whole_picture_alone_is_refused() {
        byte[] jpeg = Samples.jpeg(64, 64);
        byte[] png = Samples.png(64, 64);
        byte[] gif = Samples.gif(64, 64);
        byte[] webp = Samples.kept("gradient.webp");
        return Stream.of(arguments("nothing", new byte[0], Reason.UNKNOWN),
                arguments("a text", "It rained.".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN),
                arguments("a drawing in SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                        Reason.UNKNOWN),
                arguments("the first bytes of a JPEG", Samples.part(jpeg, 4), Reason.DAMAGED),
                arguments("half a JPEG", Samples.part(jpeg, jpeg.length / 2), Reason.DAMAGED),
                arguments("a JPEG without its end", Samples.part(jpeg, jpeg.length - 2), Reason.DAMAGED),
                arguments("half a PNG", Samples.part(png, png.length / 2), Reason.DAMAGED),
                arguments("half a GIF", Samples.part(gif, gif.length / 2), Reason.DAMAGED),
                arguments("half a WebP", Samples.part(webp, webp.length / 2), Reason.DAMAGED),
                arguments("a GIF that is a script", "GIF89a/*\0\0\0\0\0*/=1;alert(1)".getBytes(StandardCharsets.ISO_8859_1),
                        Reason.DAMAGED),
                arguments("a GIF and a Java archive", Samples.with(gif, "PK\u0003\u0004classes" + ZIP_END), Reason.MORE),
                arguments("a JPEG and an archive", Samples.with(jpeg, ZIP_END), Reason.MORE),
                arguments("a PNG and an archive", Samples.with(png, ZIP_END), Reason.MORE),
                arguments("a WebP and an archive", Samples.with(webp, ZIP_END), Reason.MORE),
                arguments("a JPEG and a page", Samples.with(jpeg, "<html><script>alert(1)</script>"), Reason.MORE),
                arguments("a PNG and a program", Samples.with(png, "#!/bin/sh\nrm -r /"), Reason.MORE),
                arguments("a JPEG and a second one with an archive",
                        Samples.with(jpeg, new String(jpeg, StandardCharsets.ISO_8859_1) + ZIP_END), Reason.MORE),
                arguments("a document that is a picture", Samples.with(gif, "%PDF-1.7"), Reason.MORE),
                arguments("a bomb", Samples.bomb(100_000, 100_000), Reason.EXTENT),
                arguments("a long bomb", Samples.bomb(1, 50_000_001), Reason.EXTENT),
                arguments("one megapixel too much", Samples.bomb(10_200, 5_000), Reason.EXTENT),
                arguments("no pixel", Samples.bomb(0, 10), Reason.DAMAGED),
                arguments("fewer than no pixels", Samples.bomb(-1, 10), Reason.DAMAGED),
                arguments("pixels that are missing", Samples.bomb(5_000, 5_000), Reason.DAMAGED));
    }

    @Test
    void a_text_that_would_fill_the_memory_is_left_out() throws UnfitPicture {
        assertEquals(new Extent(4, 4), converter.convert(Samples.textBomb()).extent());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 50, 90})
    void whatever_is_garbled_is_refused_and_nothing_else_happens(int every) {
        for (byte[] file : new byte[][] {Samples.jpeg(64, 64), Samples.png(64, 64), Samples.gif(64, 64), Samples.kept("gradient.webp"),
            Samples.kept("moving.webp"), Samples.kept("half-transparent.webp")}) {
            byte[] garbled = file.clone();
            for (int at = 12; at < garbled.length; at += every) {
                garbled[at] ^= (byte) (at * 31 + every);
            }
            try {
                assertTrue(converter.convert(garbled).extent().width() > 0);
            } catch (UnfitPicture refused) {
                assertFalse(refused.reason().key().isEmpty());
            }
        }
    }

    @Test
    void nothing_is_left_of_where_it_was_taken() throws UnfitPicture {
        byte[] file = Samples.withPlace(60, 40, 1);
        assertTrue(latin1(file).contains(Samples.PLACE));

        var developed = converter.convert(file);

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
        var developed = converter.convert(Samples.withPlace(60, 40, orientation));

        BufferedImage shown = Samples.read(developed.sizes().get(PictureSize.SMALL));
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
        var photograph = converter.convert(Samples.jpeg(4_000, 3_000));
        var drawing = converter.convert(Samples.png(700, 100));
        var tower = converter.convert(Samples.png(100, 9_000));

        assertEquals(new Extent(1920, 1440), photograph.extent());
        assertEquals(Set.of(PictureSize.values()), photograph.sizes().keySet());
        assertEquals(480, Samples.read(photograph.sizes().get(PictureSize.SMALL)).getWidth());
        assertEquals(960, Samples.read(photograph.sizes().get(PictureSize.MEDIUM)).getWidth());
        assertEquals(1440, Samples.read(photograph.sizes().get(PictureSize.LARGE)).getHeight());
        assertEquals(Set.of(PictureSize.SMALL, PictureSize.MEDIUM), drawing.sizes().keySet());
        assertEquals(700, Samples.read(drawing.sizes().get(PictureSize.MEDIUM)).getWidth());
        assertEquals(new Extent(43, 3840), tower.extent());
    }

    @Test
    void one_sees_through_what_one_saw_through() throws UnfitPicture {
        BufferedImage png = Samples.read(converter.convert(Samples.seeThrough(40, 20)).sizes().get(PictureSize.SMALL));
        BufferedImage webp = Samples.read(converter.convert(Samples.kept("half-transparent.webp")).sizes().get(PictureSize.SMALL));

        assertEquals(0, png.getRGB(35, 10) >>> 24);
        assertEquals(Color.RED.getRGB(), png.getRGB(5, 10));
        assertEquals(0, webp.getRGB(7, 3) >>> 24);
        assertEquals(new Color(200, 30, 30).getRGB(), webp.getRGB(1, 3));
    }

    @Test
    void colours_stay_what_they_were() throws UnfitPicture {
        var print = new Color(Samples.read(converter.convert(Samples.kept("cmyk.jpg")).sizes().get(PictureSize.SMALL)).getRGB(8, 4));
        var grey = new Color(Samples.read(converter.convert(Samples.grey16(0x8080)).sizes().get(PictureSize.SMALL)).getRGB(0, 0));

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
