package journal.entry;

import java.util.Optional;

/**
 * What an entry is to say, with the HTML that was made of it. It is made before the transaction that stores it: a long text takes long, and
 * others would wait for the rows.
 *
 * @param html the HTML, sanitised; empty where the text is to be shown as it is, since it is plain or its HTML would be too long
 */
public record Rendering(Content content, Optional<String> html) {

    /** The same for another {@link Audience}. */
    public Rendering readBy(String readers) {
        return new Rendering(content.readBy(readers), html);
    }
}
