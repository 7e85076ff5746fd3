package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import journal.account.Account;
import journal.web.Text;

/** Something an author wrote in the journal. */
@Entity
@NamedQuery(name = "Entry.before", query = "SELECT e FROM Entry e JOIN FETCH e.author"
        + " WHERE e.createdAt <= :at AND (e.createdAt < :at OR e.id < :id) ORDER BY e.createdAt DESC, e.id DESC")
@NamedQuery(name = "Entry.numbered", query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.id = :id")
@NamedQuery(name = "Entry.submitted", query = "SELECT e FROM Entry e WHERE e.author = :author AND e.submissionKey = :key")
public class Entry {
    static final int TITLE_MAX = 200; // code points
    static final int TEXT_MAX = 50_000; // code points, a line break is one
    private static final int OPENING_MAX = 150; // code points: about what a search engine shows

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "author_id") private Account author;
    @Column(nullable = false) private String title;
    @Column(nullable = false) private String text;
    @Column(nullable = false) private String format;
    private String language;
    @Column(name = "submission_key", nullable = false) private String submissionKey;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    @Version private int version;

    protected Entry() {
    } // JPA

    /**
     * An entry written now.
     *
     * @param text in the format {@code plain}: shown as it is, with its line breaks
     * @param language the tag of its language (BCP 47), empty where that is unknown
     * @param submission the form that it came with
     */
    public Entry(Account author, String title, String text, String language, UUID submission, Instant now) {
        this.author = author;
        this.title = title;
        this.text = text;
        this.format = "plain";
        this.language = language.isEmpty() ? null : language; // which is what some databases make of an empty text
        this.submissionKey = submission.toString();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the other one says the same. */
    public boolean saysTheSameAs(Entry other) {
        return title.equals(other.title) && text.equals(other.text) && Objects.equals(language, other.language);
    }

    public Long getId() {
        return id;
    }

    public Account getAuthor() {
        return author;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** The first words of the text, on one line. */
    public String getOpening() {
        return Text.opening(text, OPENING_MAX);
    }

    /** How the text is to be read: {@code plain}. */
    public String getFormat() {
        return format;
    }

    /** The tag of the language that it is written in; empty where that is unknown, as HTML's {@code lang} says it. */
    public String getLanguage() {
        return language == null ? "" : language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    String submissionKey() {
        return submissionKey;
    }
}
