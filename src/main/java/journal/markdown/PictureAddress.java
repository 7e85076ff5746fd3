package journal.markdown;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of one of the journal's own pictures: {@code /pictures/0123456789abcdef01234567-1600x1200}. The name has the width and height,
 * so that a page reserves the room without a query.
 *
 * @param name the last part, which cannot be guessed
 * @param extent the extent of its largest size
 */
public record PictureAddress(String name, PictureSize.Extent extent) {
    /** The form of a name, as a regular expression without groups. */
    public static final String NAME = "[0-9a-f]{24}-[1-9]\\d{0,3}x[1-9]\\d{0,3}";
    /** The beginning of all addresses, below the context root. */
    public static final String FOLDER = "/pictures/";

    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern WRITTEN = Pattern.compile(FOLDER + "(" + NAME + ")(?:/(?:small|medium|large))?");
    private static final Pattern SOURCE = Pattern.compile(" src=\"" + FOLDER + "(" + NAME + ")/");
    private static final Pattern EXTENT = Pattern.compile("(\\d+)x(\\d+)$");

    /** Whether this is the name of a picture, if there is one. Some databases find "name" by "name ", too. */
    public static boolean isName(String text) {
        return NAMED.matcher(text).matches();
    }

    /** Reads an address in a text; empty if it is not a picture's. */
    static Optional<PictureAddress> of(String written) {
        Matcher address = WRITTEN.matcher(written);
        return address.matches() ? Optional.of(named(address.group(1))) : Optional.empty();
    }

    /**
     * The picture with this name.
     *
     * @throws IllegalArgumentException if the name has no width and height
     */
    public static PictureAddress named(String name) {
        Matcher extent = EXTENT.matcher(name);
        if (!extent.find()) {
            throw new IllegalArgumentException("No picture has such a name");
        }
        return new PictureAddress(name, new PictureSize.Extent(Integer.parseInt(extent.group(1)), Integer.parseInt(extent.group(2))));
    }

    /** The names of the pictures in the HTML of a text, in order. */
    public static Set<String> in(String html) {
        return SOURCE.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stored sizes of the picture, the smallest first. */
    public Map<PictureSize, PictureSize.Extent> sizes() {
        return PictureSize.of(extent);
    }

    /** The path of the size that suits most screens. */
    public String source() {
        return path(sizes().containsKey(PictureSize.MEDIUM) ? PictureSize.MEDIUM : PictureSize.SMALL);
    }

    /** All sizes with their widths (WHATWG HTML, 4.8.4.2.1). */
    String sources() {
        return sizes().entrySet().stream().map(size -> path(size.getKey()) + ' ' + size.getValue().width() + 'w')
                .collect(Collectors.joining(" , ")); // as the sanitiser writes it
    }

    private String path(PictureSize size) {
        return FOLDER + name + '/' + size;
    }
}
