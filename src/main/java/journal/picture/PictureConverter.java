package journal.picture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import journal.markdown.PictureAddress;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;

/**
 * Converts uploaded files to pictures for screens: decoded, turned upright, in sRGB, and encoded again in up to three sizes. Only the
 * pixels are kept: no position, time, camera or thumbnail, and no hidden content. An animation becomes its first frame.
 */
@ApplicationScoped
public class PictureConverter {
    private static final int PARALLEL_MAX = 2; // pictures: each takes a few hundred megabytes at most
    private static final int WAIT_MAX = 30; // seconds

    private final Semaphore places = new Semaphore(PARALLEL_MAX, true);
    private PictureDecoder decoder;

    /** Finds the decoders. */
    @PostConstruct
    void open() {
        decoder = new PictureDecoder();
    }

    /**
     * Converts a file. It waits while two others are converted.
     *
     * @throws UnfitPicture if the file cannot become a picture, or if the wait takes longer than 30 seconds
     */
    ConvertedPicture convert(byte[] file) throws UnfitPicture {
        EncodedPicture picture = EncodedPicture.read(file);
        takePlace();
        try {
            return converted(picture);
        } catch (IOException | RuntimeException garbled) { // decoders throw any exception for a garbled file
            throw new UnfitPicture(UnfitPicture.Reason.DAMAGED, garbled);
        } finally {
            places.release();
        }
    }

    private void takePlace() throws UnfitPicture {
        try {
            if (!places.tryAcquire(WAIT_MAX, TimeUnit.SECONDS)) {
                throw new UnfitPicture(UnfitPicture.Reason.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnfitPicture(UnfitPicture.Reason.BUSY, stopped);
        }
    }

    private ConvertedPicture converted(EncodedPicture picture) throws IOException {
        Extent extent = PictureSize.LARGE.fit(picture.upright());
        BufferedImage largest = largest(picture, picture.orientation().turn(extent)); // turned back: as it is stored
        String mediaType = PictureEncoder.mediaType(picture.format(), largest);
        Map<PictureSize, byte[]> sizes = new EnumMap<>(PictureSize.class);
        for (var size : new PictureAddress("", extent).sizes().entrySet()) {
            sizes.put(size.getKey(), PictureEncoder.encode(Resizing.resize(largest, size.getValue()), mediaType));
        }
        return new ConvertedPicture(extent, mediaType, sizes);
    }

    private BufferedImage largest(EncodedPicture picture, Extent stored) throws IOException {
        BufferedImage resized = Resizing.resize(decoder.decode(picture), stored);
        return Resizing.withoutUnusedAlpha(picture.orientation().turn(resized));
    }
}
