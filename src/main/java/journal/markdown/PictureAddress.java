package journal.markdown;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text calls one of the journal's own pictures: {@code /pictures/0123456789abcdef01234567-1600x1200}. The name says how large the
 * picture is, so that a page keeps its place without asking for it.
 *
 * @param name the last part, which nobody guesses
 * @param extent of its largest size
 */
public record PictureAddress(String name, PictureSize.Extent extent) {
    /** What a name looks like, as a regular expression without groups. */
    public static final String NAME = "[0-9a-f]{24}-[1-9]\\d{0,3}x[1-9]\\d{0,3}";
    /** What all of them begin with, below the context root. */
    public static final String FOLDER = "/pictures/";

    private static final Pattern WRITTEN = Pattern.compile(FOLDER + "(" + NAME + ")(?:/(?:small|medium|large))?");
    private static final Pattern SOURCE = Pattern.compile(" src=\"" + FOLDER + "(" + NAME + ")/");
    private static final Pattern EXTENT = Pattern.compile("(\\d+)x(\\d+)$");

    /** The picture that an address in a text means; none where it is another address. */
    static Optional<PictureAddress> of(String written) {
        Matcher address = WRITTEN.matcher(written);
        return address.matches() ? Optional.of(named(address.group(1))) : Optional.empty();
    }

    /** The picture of this name, which must look like one. */
    public static PictureAddress named(String name) {
        Matcher extent = EXTENT.matcher(name);
        if (!extent.find()) {
            throw new IllegalArgumentException("No picture has such a name");
        }
        return new PictureAddress(name, new PictureSize.Extent(Integer.parseInt(extent.group(1)), Integer.parseInt(extent.group(2))));
    }

    /** The names of the pictures that the HTML of a text shows, in its order. */
    public static Set<String> in(String html) {
        return SOURCE.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The sizes that it is kept in, the smallest first. */
    public Map<PictureSize, PictureSize.Extent> sizes() {
        return PictureSize.of(extent);
    }

    /** The path of the size that is good for most screens. */
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
