package journal.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored sizes of a picture, the smallest first. Each has a greatest width; its greatest height is twice that. */
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

    /** The size with this name in addresses. */
    public static Optional<PictureSize> of(String name) {
        return Stream.of(values()).filter(size -> size.toString().equals(name)).findFirst();
    }

    /** The stored sizes of a picture, the smallest first. A size no larger than the one before is left out. */
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

    /** The extent of a picture in this size: never larger than the picture. */
    public Extent fit(Extent picture) {
        double factor = Math.min(1, Math.min((double) widest / picture.width(), (double) TALLEST * widest / picture.height()));
        return new Extent(scaled(picture.width(), factor), scaled(picture.height(), factor));
    }

    /** The name in addresses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int scaled(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }
}
