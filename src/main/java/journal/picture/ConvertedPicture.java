package journal.picture;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import journal.markdown.PictureSize;
import journal.markdown.PictureSize.Extent;

/**
 * A converted picture, not stored yet: its files in sizes for screens, without metadata.
 *
 * @param extent width and height of the largest size
 * @param type the media type of all sizes
 * @param sizes the file of each size
 */
public record ConvertedPicture(Extent extent, String type, Map<PictureSize, byte[]> sizes) {
    /** Copies the files. */
    public ConvertedPicture {
        sizes = Collections.unmodifiableMap(copy(sizes));
    }

    private static Map<PictureSize, byte[]> copy(Map<PictureSize, byte[]> sizes) {
        Map<PictureSize, byte[]> copy = new EnumMap<>(PictureSize.class);
        sizes.forEach((size, content) -> copy.put(size, Arrays.copyOf(content, content.length)));
        return copy;
    }
}
