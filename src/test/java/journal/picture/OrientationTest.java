package journal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
    // The stored picture is abc over def. Exif 2.32, 4.6.4 says where its first row and its first column are.
    @ParameterizedTest
    @CsvSource({"1, abc def", "2, cba fed", "3, fed cba", "4, def abc", "5, ad be cf", "6, da eb fc", "7, fc eb da", "8, cf be ad"})
    void each_pixel_goes_to_its_place(int value, String upright) {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB}) {
            var turned = new Orientation(value).turn(image(type, "abc def"));

            assertEquals(upright, rows(turned));
            assertEquals(type, turned.getType());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void a_value_that_Exif_does_not_know_is_upright(int value) throws UnfitPicture {
        assertEquals(Orientation.UPRIGHT, EncodedPicture.read(PictureSamples.withPlace(6, 4, value), PictureSamples.LIMITS).orientation());
    }

    @Test
    void Exif_data_that_are_cut_off_are_upright() {
        assertEquals(Orientation.UPRIGHT, Orientation.of(new byte[0]));
        assertEquals(Orientation.UPRIGHT, Orientation.of(new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0, 1}));
    }

    @Test
    void an_upright_picture_is_not_copied() {
        var image = image(BufferedImage.TYPE_INT_RGB, "abc def");

        assertSame(image, Orientation.UPRIGHT.turn(image));
    }

    // A letter is a pixel of its own colour, with half-transparent ones among them.
    private static BufferedImage image(int type, String rows) {
        String[] lines = rows.split(" ");
        var image = new BufferedImage(lines[0].length(), lines.length, type);
        for (int y = 0; y < lines.length; y++) {
            for (int x = 0; x < lines[y].length(); x++) {
                image.setRGB(x, y, 0x80FFFF00 | lines[y].charAt(x));
            }
        }
        return image;
    }

    private static String rows(BufferedImage image) {
        return String.join(" ", IntStream.range(0, image.getHeight()).mapToObj(y -> row(image, y)).toList());
    }

    private static String row(BufferedImage image, int y) {
        return IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y) & 0xFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
