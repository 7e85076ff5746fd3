package journal.picture;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;

/**
 * A picture as the journal keeps it: nothing but its pixels, in sizes for screens.
 *
 * @param extent of the largest size
 * @param type the media type of all sizes
 */
public record Developed(Extent extent, String type, Map<PictureSize, byte[]> sizes) {
    /** Keeps copies of the bytes. */
    public Developed {
        sizes = Collections.unmodifiableMap(copy(sizes));
    }

    private static Map<PictureSize, byte[]> copy(Map<PictureSize, byte[]> sizes) {
        Map<PictureSize, byte[]> copy = new EnumMap<>(PictureSize.class);
        sizes.forEach((size, content) -> copy.put(size, Arrays.copyOf(content, content.length)));
        return copy;
    }
}
