package journal.setting;

import java.time.Duration;

/**
 * What one picture may cost.
 *
 * @param megapixels the most millions of pixels of a picture
 * @param scans the most scans of a picture with so many pixels; a smaller one may have more
 * @param time the longest time that a picture is decoded
 * @param atOnce the pictures that are converted at once on a node
 * @param waiting the most pictures that wait for that
 */
public record PictureLimits(int megapixels, int scans, Duration time, int atOnce, int waiting) {
    private static final int MOST = 1_000;
    private static final long MILLION = 1_000_000;

    /** The limits that the settings give. */
    static PictureLimits read() {
        return new PictureLimits(Setting.count("journal.picture.megapixels", "50", 1, MOST),
                Setting.count("journal.picture.scans", "20", 1, MOST), Setting.duration("journal.picture.time", "PT10S"),
                Setting.count("journal.pictures.at.once", String.valueOf(Setting.otherCores()), 1, MOST),
                Setting.count("journal.pictures.waiting", "20", 0, MOST));
    }

    /** The most pixels of a picture. */
    public long pixels() {
        return megapixels * MILLION;
    }

    /** The most pixels that all scans of a picture may go over. */
    public long scannedPixels() {
        return pixels() * scans;
    }
}
