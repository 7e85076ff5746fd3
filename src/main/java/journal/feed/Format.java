package journal.feed;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import journal.web.Encoding;

/** The formats of feeds. The name of a format is the end of a feed's address. */
public enum Format {
    /** The Atom Syndication Format (RFC 4287). */
    ATOM("atom", "atom+xml", Encoding.XML),
    /** JSON Feed 1.1. */
    JSON("json", "feed+json", Encoding.JSON);

    private final String ending;
    private final MediaType type;
    private final Encoding encoding;

    Format(String ending, String subtype, Encoding encoding) {
        this.ending = ending;
        this.type = new MediaType("application", subtype);
        this.encoding = encoding;
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

    /** How texts are written in it. */
    Encoding encoding() {
        return encoding;
    }

    @Override
    public String toString() {
        return ending;
    }
}
