package journal.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import journal.markdown.PictureSize.Extent;
import journal.picture.UnfitPicture.Reason;
import journal.setting.PictureLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much work a decoder does for a file. All of these files are complete, and none of them takes long. */
class PictureCostTest {
    private static final int LOOKS = 10; // at the clock, before it is late
    private static final int SOON = 20;
    private static final int MANY = 25; // those of a decoder with time enough
    private static final int COMMENT = 0xFE;

    @Test
    void a_jpeg_may_have_the_more_scans_the_fewer_pixels_it_has() throws Exception {
        var limits = new PictureLimits(1, 5, Duration.ofMinutes(5), 1, 0);
        byte[] small = scanned(PictureSamples.jpeg(400, 400));
        byte[] large = scanned(PictureSamples.jpeg(1_000, 1_000));
        int scans = scans(small);
        assertTrue(scans > 5 && scans < 30, () -> scans + " scans");

        assertEquals(new Extent(400, 400), EncodedPicture.read(small, limits).extent());
        assertEquals(new Extent(1_000, 1_000), EncodedPicture.read(PictureSamples.jpeg(1_000, 1_000), limits).extent());
        assertEquals(Reason.COST, refusal(large, limits));
    }

    @Test
    void two_hundred_scans_are_enough_for_any_jpeg() throws IOException {
        byte[] file = scanned(PictureSamples.jpeg(8, 8));
        int end = file.length - 2; // the end marker
        int last = end - 1;
        while ((file[last] & 0xFF) != 0xFF || (file[last + 1] & 0xFF) != 0xDA) {
            last--;
        }
        var many = new ByteArrayOutputStream();
        many.write(file, 0, end);
        for (int more = scans(file); more <= 200; more++) {
            many.write(file, last, end - last);
        }
        many.write(file, end, 2);

        assertEquals(Reason.COST, refusal(many.toByteArray(), PictureSamples.LIMITS));
    }

    @Test
    void a_picture_that_is_not_decoded_in_time_is_refused() {
        var hurried = new PictureConverter();
        hurried.open(new PictureLimits(50, 20, Duration.ZERO, 1, 0));

        var refused = assertThrows(UnfitPicture.class, () -> hurried.convert(() -> PictureSamples.png(8, 8)));

        assertEquals(Reason.COST, refused.reason());
    }

    @Test
    void a_picture_that_finds_no_turn_is_not_read() throws UnfitPicture {
        var converter = new PictureConverter();
        converter.open(new PictureLimits(50, 20, Duration.ofMinutes(5), 1, 0));
        var reads = new AtomicInteger();

        var converted = converter.convert(() -> {
            var refused = assertThrows(UnfitPicture.class, () -> converter.convert(() -> {
                reads.incrementAndGet();
                return PictureSamples.png(8, 8);
            }));
            assertEquals(Reason.BUSY, refused.reason());
            return PictureSamples.png(8, 8);
        });

        assertEquals(new Extent(8, 8), converted.extent());
        assertEquals(0, reads.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_late_decoder_is_stopped(String name, byte[] file) throws Exception {
        EncodedPicture picture = EncodedPicture.read(file, PictureSamples.LIMITS);
        var patient = new AtomicInteger();
        var hurried = new AtomicInteger();
        var decoder = new PictureDecoder();

        decoder.decode(picture, new Deadline(Duration.ofDays(1), patient::incrementAndGet));
        assertThrows(Exception.class, // decoders throw any
                () -> decoder.decode(picture, new Deadline(Duration.ofNanos(LOOKS), hurried::incrementAndGet)));

        assertTrue(patient.get() > MANY, () -> patient + " looks at the clock");
        assertTrue(hurried.get() < SOON, () -> hurried + " looks at the clock");
    }

    static Stream<Arguments> a_late_decoder_is_stopped() {
        byte[] photograph = PictureSamples.jpeg(2_000, 2_000);
        return Stream.of(arguments("JPEG", photograph), arguments("PNG", PictureSamples.png(2_000, 2_000)),
                arguments("GIF", PictureSamples.gif(2_000, 2_000)),
                arguments("a WebP that has no bits for its pixels", WebpSamples.flat(2_000, 2_000, 0)));
    }

    @Test
    void a_transform_of_a_webp_is_there_once() throws UnfitPicture {
        var converter = new PictureConverter();
        converter.open(PictureSamples.LIMITS);

        assertEquals(new Extent(300, 200), converter.convert(() -> WebpSamples.flat(300, 200, 0)).extent());
        assertEquals(new Extent(300, 200), converter.convert(() -> WebpSamples.flat(300, 200, 1)).extent());
        assertEquals(Reason.DAMAGED, refusal(WebpSamples.flat(300, 200, 2), PictureSamples.LIMITS));
        assertEquals(Reason.EXTENT, refusal(WebpSamples.flat(16_000, 16_000, 0), PictureSamples.LIMITS));
    }

    @Test
    void a_webp_has_one_image_and_all_of_its_pixels() throws UnfitPicture {
        var converter = new PictureConverter();
        converter.open(PictureSamples.LIMITS);

        var refused = assertThrows(UnfitPicture.class, () -> converter.convert(() -> WebpSamples.withoutPixels(100, 100)));

        assertEquals(Reason.DAMAGED, refused.reason());
        assertEquals(new Extent(30, 20), EncodedPicture.read(WebpSamples.extended(30, 20, 1), PictureSamples.LIMITS).extent());
        assertEquals(Reason.DAMAGED, refusal(WebpSamples.extended(30, 20, 2), PictureSamples.LIMITS));
    }

    @Test
    void a_decoder_gets_nothing_of_a_gif_but_its_first_frame() throws UnfitPicture {
        byte[] file = PictureSamples.gif(30, 20);
        int end = file.length - 1; // the trailer
        int frame = 0;
        while (file[frame] != 0x2C || file[frame + 5] != 30 || file[frame + 7] != 20) {
            frame++;
        }
        var longer = new ByteArrayOutputStream();
        longer.write(file, 0, frame);
        longer.writeBytes(comment(10_000));
        longer.write(file, frame, end - frame);
        longer.write(file, frame, end - frame);
        longer.write(file, end, 1);

        byte[] content = EncodedPicture.read(longer.toByteArray(), PictureSamples.LIMITS).content();

        assertArrayEquals(file, content);
    }

    // A comment in parts of one byte each.
    private static byte[] comment(int parts) {
        byte[] comment = new byte[2 + 2 * parts + 1];
        comment[0] = 0x21;
        comment[1] = (byte) COMMENT;
        for (int part = 0; part < parts; part++) {
            comment[2 + 2 * part] = 1;
            comment[3 + 2 * part] = 'x';
        }
        return comment;
    }

    private static Reason refusal(byte[] file, PictureLimits limits) {
        return assertThrows(UnfitPicture.class, () -> EncodedPicture.read(file, limits)).reason();
    }

    // The same picture as a progressive JPEG.
    private static byte[] scanned(byte[] file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(PictureSamples.read(file), null, null), progressive);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    // Within a scan there is no such marker.
    private static int scans(byte[] file) {
        int scans = 0;
        for (int at = 0; at + 1 < file.length; at++) {
            scans += (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == 0xDA ? 1 : 0;
        }
        return scans;
    }
}
