package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What an author says, in an entry or in a version of one. */
@Embeddable
public class Content {
    /** The format of a text in CommonMark. */
    static final String MARKDOWN = "markdown";
    /** The format of a text that is shown as it is, with its line breaks. */
    static final String PLAIN = "plain";

    @Column(nullable = false) private String title;
    @Column(nullable = false) private String text;
    @Column(nullable = false) private String format;
    private String language;

    protected Content() {
    } // JPA

    /**
     * Something to say.
     *
     * @param format {@value #MARKDOWN} or {@value #PLAIN}
     * @param language the tag of its language (BCP 47), empty where that is unknown
     */
    Content(String title, String text, String format, String language) {
        this.title = title;
        this.text = text;
        this.format = format;
        this.language = language.isEmpty() ? null : language; // which is what some databases make of an empty text
    }

    /** The same for another entity: an embeddable object belongs to one (Jakarta Persistence 3.1, 2.5). */
    Content copy() {
        return new Content(title, text, format, language());
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String format() {
        return format;
    }

    String language() {
        return language == null ? "" : language;
    }

    boolean isMarkdown() {
        return format.equals(MARKDOWN);
    }

    /** Whether the other one says the same. */
    boolean saysTheSameAs(Content other) {
        return title.equals(other.title) && text.equals(other.text) && format.equals(other.format)
                && Objects.equals(language, other.language);
    }
}
