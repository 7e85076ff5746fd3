package journal.feed;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** What a feed is written in; its name is what the address ends with. */
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
     * The format of this ending.
     *
     * @throws IllegalArgumentException for any other: Jakarta REST then answers that there is no such page (3.1, section 3.2)
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
