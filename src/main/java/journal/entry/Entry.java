package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import journal.account.Account;
import journal.markdown.Markdown;
import journal.markdown.PictureAddress;
import journal.web.Cut;
import journal.web.Direction;
import journal.web.Text;

/** Something an author wrote in the journal. */
@Entity
@NamedQuery(name = "Entry.listed",
        query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.id IN :ids ORDER BY e.localAt DESC, e.id DESC")
@NamedQuery(name = "Entry.find", query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.id = :id")
@NamedQuery(name = "Entry.deletedBefore", query = "SELECT e FROM Entry e WHERE e.deletedAt < :moment ORDER BY e.deletedAt")
@NamedQuery(name = "Entry.tags", query = "SELECT e.content.tags FROM Entry e WHERE e.id IN :ids AND e.content.tags IS NOT NULL")
@NamedQuery(name = "Entry.latestVersions", query = "SELECT e.id, e.version FROM Entry e WHERE e.id IN :ids AND e.deletedAt IS NULL")
@NamedQuery(name = "Entry.highestId", query = "SELECT MAX(e.id) FROM Entry e")
@NamedQuery(name = "Entry.submitted", query = "SELECT e FROM Entry e WHERE e.author = :author AND e.submissionKey = :key")
public class Entry extends Deletable {
    public static final int TITLE_MAX = 200; // code points
    public static final int TEXT_MAX = 50_000; // code points, a line break is one
    public static final int BEGINNING_MAX = 20_000; // UTF-16 units of a text, of which its opening and its excerpts are made
    private static final int ID_PREFIX = 8; // of the key: two entries of a page have others
    private static final int LISTED_MAX = 15_000; // UTF-16 units of text or HTML in a list: a list of twenty has 300,000
    private static final int OPENING_MAX = 150; // code points: about what a search engine shows

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "author_id") private Account author;
    @Embedded private Content content;
    private String html;
    @Column(name = "revision", nullable = false) private int version;
    @Column(name = "submission_key", nullable = false) private String submissionKey;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    @Column(name = "local_at", nullable = false) private LocalDateTime localAt;
    @Column(name = "month_day", nullable = false) private int monthDay;
    @Version @Column(name = "version", nullable = false) private int lock; // raised by each change

    protected Entry() {
    } // JPA

    /**
     * An entry written now.
     *
     * @param submission the form that it came with
     */
    public Entry(Account author, Content content, UUID submission, Instant now) {
        this.author = author;
        this.version = 1;
        this.submissionKey = submission.toString();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        say(content);
    }

    /** Says something else from now on, as its next version. */
    public void change(Content next) {
        say(next);
        version++;
    }

    /** Makes the HTML of a text in Markdown, once and not for each reader; gives this entry. */
    public Entry render(Markdown markdown) {
        String prefix = "note-" + submissionKey.substring(0, ID_PREFIX) + '-';
        html = content.isMarkdown() ? markdown.html(content.text(), prefix, content.language()).orElse(null) : null;
        return this;
    }

    /** Keeps it for its author alone. */
    public void withdraw() {
        say(content.readBy(Audience.only(author)));
    }

    /** Whether this account wrote it. */
    public boolean isBy(Account account) {
        return author.getId().equals(account.getId());
    }

    public Long getId() {
        return id;
    }

    /** What names it in the whole world, for good and wherever the journal is (RFC 4122, 4.3). */
    public UUID getUuid() {
        return UUID.nameUUIDFromBytes((id + " " + submissionKey).getBytes(StandardCharsets.UTF_8));
    }

    public Account getAuthor() {
        return author;
    }

    public String getTitle() {
        return content.title();
    }

    public String getText() {
        return content.text();
    }

    /** The first words of the text, on one line. */
    String opening(Markdown markdown) {
        return Text.opening(words(markdown), OPENING_MAX);
    }

    /** The beginning of the text, as much as an excerpt is made of, without what has a meaning in its format. */
    public String words(Markdown markdown) {
        return Content.words(content.format(), Text.beginning(content.text(), BEGINNING_MAX), markdown);
    }

    /** The text as HTML, sanitised; null where it is to be shown as it is, since it is plain or its HTML would be too long. */
    public String getHtml() {
        return html;
    }

    /** The names of the pictures that it shows, in its order. */
    public Set<String> getPictures() {
        return html == null ? Set.of() : PictureAddress.in(html);
    }

    /** The same HTML for a page whose heading is the title. */
    public String getRaisedHtml() {
        return html == null ? null : Markdown.raised(html);
    }

    /** Whether a list shows its beginning only. */
    public boolean isCutInLists() {
        return (html == null ? content.text() : html).length() > LISTED_MAX;
    }

    /** The beginning of its HTML, as a list shows it; null where the text is to be shown as it is. */
    public String getListedHtml() {
        return html == null ? null : Markdown.beginning(html, LISTED_MAX);
    }

    /** The beginning of its text, as a list shows it. */
    public String getListedText() {
        return content.text().substring(0, Cut.before(content.text(), 0, LISTED_MAX));
    }

    /** How the text is to be read: {@code markdown} or {@code plain}. */
    public String getFormat() {
        return content.format();
    }

    /** Another number after each change of its row. */
    int getState() {
        return lock;
    }

    /** Its latest version, from 1 on. */
    public int getVersion() {
        return version;
    }

    /** The tag of the language that it is written in; empty where that is unknown, as HTML's {@code lang} says it. */
    public String getLanguage() {
        return content.language();
    }

    /** The direction of its title and of its text, as HTML's {@code dir} says it. */
    public String getDirection() {
        return Direction.of(content.language());
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The moment that it is dated on, in a zone of its own. */
    public ZonedDateTime getDatedAt() {
        return content.datedAt();
    }

    /** The same as the clock there shows it: the order of every list. */
    public LocalDateTime getLocalAt() {
        return localAt;
    }

    /** Its tags, as they were typed. */
    public List<String> getTags() {
        return Tags.of(content.tags());
    }

    /** Who may read it: an {@link Audience}. */
    public String getAudience() {
        return content.audience();
    }

    /** The same as a form says it: {@code public}, {@code members}, {@code circle:7} or {@code private}. */
    public String getVisibility() {
        return Audience.visibility(content.audience());
    }

    /** The words after its id in its address. */
    public String getSlug() {
        return Slug.of(content.title());
    }

    /** What it says, with its date and its readers. */
    public Content content() {
        return content;
    }

    private void say(Content said) {
        content = said.datedIfOpen(createdAt);
        localAt = content.datedAt().toLocalDateTime();
        monthDay = EntryLists.column(MonthDay.from(localAt));
    }
}
