package journal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import journal.markdown.PictureSize.Extent;
import journal.picture.UnfitPicture.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnfitPictureTest {
    private static final PictureConverter converter = new PictureConverter();
    private static final String ZIP_END = "PK\u0005\u0006" + "\0".repeat(18);
    private static final byte[] jpeg = PictureSamples.jpeg(64, 64);
    private static final byte[] png = PictureSamples.png(64, 64);
    private static final byte[] gif = PictureSamples.gif(64, 64);
    private static final byte[] webp = PictureSamples.kept("gradient.webp");

    @BeforeAll
    static void the_decoders_are_found() {
        converter.open(PictureSamples.LIMITS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"otherFiles", "incompleteFiles", "filesWithMore", "bombs"})
    void what_is_no_whole_picture_alone_is_refused(String name, byte[] file, Reason reason) {
        var refused = assertThrows(UnfitPicture.class, () -> converter.convert(() -> file));

        assertEquals(reason, refused.reason());
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(arguments("nothing", new byte[0], Reason.UNKNOWN),
                arguments("a text", bytes("It rained."), Reason.UNKNOWN),
                arguments("a drawing in SVG", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Reason.UNKNOWN),
                arguments("a GIF that is a script", bytes("GIF89a/*\0\0\0\0\0*/=1;alert(1)"), Reason.DAMAGED));
    }

    static Stream<Arguments> incompleteFiles() {
        return Stream.of(arguments("the first bytes of a JPEG", PictureSamples.part(jpeg, 4), Reason.DAMAGED),
                arguments("half a JPEG", PictureSamples.part(jpeg, jpeg.length / 2), Reason.DAMAGED),
                arguments("a JPEG without its end", PictureSamples.part(jpeg, jpeg.length - 2), Reason.DAMAGED),
                arguments("half a PNG", PictureSamples.part(png, png.length / 2), Reason.DAMAGED),
                arguments("half a GIF", PictureSamples.part(gif, gif.length / 2), Reason.DAMAGED),
                arguments("half a WebP", PictureSamples.part(webp, webp.length / 2), Reason.DAMAGED));
    }

    static Stream<Arguments> filesWithMore() {
        return Stream.of(arguments("a GIF and a Java archive", PictureSamples.with(gif, "PK\u0003\u0004classes" + ZIP_END), Reason.MORE),
                arguments("a JPEG and an archive", PictureSamples.with(jpeg, ZIP_END), Reason.MORE),
                arguments("a PNG and an archive", PictureSamples.with(png, ZIP_END), Reason.MORE),
                arguments("a WebP and an archive", PictureSamples.with(webp, ZIP_END), Reason.MORE),
                arguments("a JPEG and a page", PictureSamples.with(jpeg, "<html><script>alert(1)</script>"), Reason.MORE),
                arguments("a PNG and a program", PictureSamples.with(png, "#!/bin/sh\nrm -r /"), Reason.MORE),
                arguments("a JPEG and a second one with an archive",
                        PictureSamples.with(jpeg, new String(jpeg, StandardCharsets.ISO_8859_1) + ZIP_END), Reason.MORE),
                arguments("a document that is a picture", PictureSamples.with(gif, "%PDF-1.7"), Reason.MORE));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(arguments("a bomb", PictureSamples.bomb(100_000, 100_000), Reason.EXTENT),
                arguments("a long bomb", PictureSamples.bomb(1, 50_000_001), Reason.EXTENT),
                arguments("one megapixel too much", PictureSamples.bomb(10_200, 5_000), Reason.EXTENT),
                arguments("no pixel", PictureSamples.bomb(0, 10), Reason.DAMAGED),
                arguments("fewer than no pixels", PictureSamples.bomb(-1, 10), Reason.DAMAGED),
                arguments("pixels that are missing", PictureSamples.bomb(5_000, 5_000), Reason.DAMAGED),
                arguments("frames within frames", nestedFrames(100_000), Reason.DAMAGED));
    }

    @Test
    void a_text_that_would_fill_the_memory_is_left_out() throws UnfitPicture {
        assertEquals(new Extent(4, 4), converter.convert(() -> PictureSamples.textBomb()).extent());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 50, 90})
    void whatever_is_garbled_is_refused_and_nothing_else_happens(int every) {
        for (byte[] file : new byte[][] {jpeg, png, gif, webp, PictureSamples.kept("moving.webp"),
            PictureSamples.kept("half-transparent.webp")}) {
            byte[] garbled = file.clone();
            for (int at = 12; at < garbled.length; at += every) {
                garbled[at] ^= (byte) (at * 31 + every);
            }
            try {
                assertTrue(converter.convert(() -> garbled).extent().width() > 0);
            } catch (UnfitPicture refused) {
                assertFalse(refused.reason().key().isEmpty());
            }
        }
    }

    // A WebP of animation frames, each within the one before.
    private static byte[] nestedFrames(int depth) {
        var file = ByteBuffer.allocate(12 + depth * 24).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(file.capacity() - 8).put(bytes("WEBP"));
        while (file.hasRemaining()) {
            file.put(bytes("ANMF")).putInt(file.remaining() - 4).put(new byte[16]); // the header of a frame
        }
        return file.array();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
