package journal.feed;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** The formats of feeds. The name of a format is the end of a feed's address. */
public enum Format {
    /** The Atom Syndication Format (RFC 4287). */
    ATOM("atom", "atom+xml"),
    /** JSON Feed 1.1. */
    JSON("json", "feed+json");

    private final String ending;
    private final MediaType type;

    Format(String ending, String subtype) {
        this.ending = ending;
        this.type = new MediaType("application", subtype);
    }

    /**
     * The format with this ending.
     *
     * @throws IllegalArgumentException for any other ending: Jakarta REST answers with 404 (3.1, section 3.2)
     */
    public static Format fromString(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format of a feed"));
    }

    MediaType type() {
        return type;
    }

    @Override
    public String toString() {
        return ending;
    }
}
