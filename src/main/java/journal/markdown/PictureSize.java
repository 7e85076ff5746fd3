package journal.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes in which a picture is kept, the smallest first: each is as wide as it says at the most, and twice as high as that. */
public enum PictureSize {
    SMALL(480), MEDIUM(960), LARGE(1920);

    private static final int TALLEST = 2; // times the width

    private final int widest; // pixels

    PictureSize(int widest) {
        this.widest = widest;
    }

    /**
     * The extent of a picture in pixels.
     *
     * @param width 1 or more
     * @param height 1 or more
     */
    public record Extent(int width, int height) {
    }

    /** The size that an address calls so. */
    public static Optional<PictureSize> of(String name) {
        return Stream.of(values()).filter(size -> size.toString().equals(name)).findFirst();
    }

    /** The sizes that a picture is kept in, the smallest first; one that would be no larger than the one before is left out. */
    static Map<PictureSize, Extent> of(Extent picture) {
        Map<PictureSize, Extent> sizes = new EnumMap<>(PictureSize.class);
        List<Extent> known = new ArrayList<>();
        for (PictureSize size : values()) {
            Extent extent = size.fit(picture);
            if (!known.contains(extent)) {
                known.add(extent);
                sizes.put(size, extent);
            }
        }
        return sizes;
    }

    /** How large a picture is in this size: never larger than it was. */
    public Extent fit(Extent picture) {
        double factor = Math.min(1, Math.min((double) widest / picture.width(), (double) TALLEST * widest / picture.height()));
        return new Extent(scaled(picture.width(), factor), scaled(picture.height(), factor));
    }

    /** What addresses call it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int scaled(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }
}
