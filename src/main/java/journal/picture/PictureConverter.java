package journal.picture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import journal.limit.Turns;
import journal.markdown.PictureAddress;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;
import journal.setting.PictureLimits;
import journal.setting.Settings;

/**
 * Converts uploaded files to pictures for screens: decoded, turned upright, in sRGB, and encoded again in up to three sizes. Only the
 * pixels are kept: no position, time, camera or thumbnail, and no hidden content. An animation becomes its first frame.
 */
@ApplicationScoped
public class PictureConverter {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Inject Settings settings;

    private PictureLimits limits;
    private Turns turns;
    private PictureDecoder decoder;

    /** Finds the decoders. */
    @PostConstruct
    void open() {
        open(settings.pictureLimits());
    }

    /** Finds the decoders, and sets the limits. */
    void open(PictureLimits chosen) {
        limits = chosen;
        turns = new Turns(limits.atOnce(), limits.waiting(), LONGEST_WAIT); // each takes a few hundred megabytes at most
        decoder = new PictureDecoder();
    }

    /**
     * Converts a file. It waits while as many others as allowed are converted.
     *
     * @param file reads the file, when its turn has come
     * @throws UnfitPicture if the file cannot become a picture, if too many others wait, or if the wait takes longer than 30 seconds
     */
    ConvertedPicture convert(Supplier<byte[]> file) throws UnfitPicture {
        return turns.take(() -> converted(EncodedPicture.read(file.get(), limits)))
                .orElseThrow(() -> new UnfitPicture(UnfitPicture.Reason.BUSY));
    }

    private ConvertedPicture converted(EncodedPicture picture) throws UnfitPicture {
        var deadline = new Deadline(limits.time(), System::nanoTime);
        try {
            return converted(picture, deadline);
        } catch (IOException | RuntimeException garbled) { // decoders throw any exception for a garbled file
            throw new UnfitPicture(deadline.isPassed() ? UnfitPicture.Reason.COST : UnfitPicture.Reason.DAMAGED, garbled);
        }
    }

    private ConvertedPicture converted(EncodedPicture picture, Deadline deadline) throws IOException {
        Extent extent = PictureSize.LARGE.fit(picture.upright());
        BufferedImage largest = largest(picture, picture.orientation().turn(extent), deadline); // turned back: as it is stored
        String mediaType = PictureEncoder.mediaType(picture.format(), largest);
        Map<PictureSize, byte[]> sizes = new EnumMap<>(PictureSize.class);
        for (var size : new PictureAddress("", extent).sizes().entrySet()) {
            sizes.put(size.getKey(), PictureEncoder.encode(Resizing.resize(largest, size.getValue()), mediaType));
        }
        return new ConvertedPicture(extent, mediaType, sizes);
    }

    private BufferedImage largest(EncodedPicture picture, Extent stored, Deadline deadline) throws IOException {
        BufferedImage resized = Resizing.resize(decoder.decode(picture, deadline), stored);
        return Resizing.withoutUnusedAlpha(picture.orientation().turn(resized));
    }
}
