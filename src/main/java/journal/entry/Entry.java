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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import journal.account.Account;
import journal.markdown.Markdown;
import journal.markdown.PictureAddress;
import journal.web.Direction;

/** Something an author wrote in the journal. */
@Entity
@NamedQuery(name = "Entry.listed",
        query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.id IN :ids ORDER BY e.localAt DESC, e.id DESC")
@NamedQuery(name = "Entry.find", query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.id = :id")
@NamedQuery(name = "Entry.deletedBefore",
        query = "SELECT e FROM Entry e JOIN FETCH e.author WHERE e.deletedAt < :moment ORDER BY e.deletedAt")
@NamedQuery(name = "Entry.tags", query = "SELECT e.content.tags FROM Entry e WHERE e.id IN :ids AND e.content.tags IS NOT NULL")
@NamedQuery(name = "Entry.latestVersions",
        query = "SELECT e.id, e.version, a.securityVersion FROM Entry e JOIN e.author a WHERE e.id IN :ids AND e.deletedAt IS NULL")
@NamedQuery(name = "Entry.highestId", query = "SELECT MAX(e.id) FROM Entry e")
@NamedQuery(name = "Entry.submitted", query = "SELECT e FROM Entry e WHERE e.author = :author AND e.submissionKey = :key")
public class Entry extends Deletable {
    public static final int TITLE_MAX = 200; // code points
    public static final int TEXT_MAX = 50_000; // code points, a line break is one
    private static final int ID_PREFIX = 8; // of the key: two entries of a page have others

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "author_id") private Account author;
    @Embedded private Content content;
    private String html;
    @Column(name = "revision", nullable = false) private int version;
    @Column(nullable = false) private long bytes; // of all its versions
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
        this.bytes = content.bytes();
        say(content);
    }

    /** What it would say, with the HTML of a text in Markdown. */
    public Rendering rendering(Content said, Markdown markdown) {
        return new Rendering(said,
                said.isMarkdown() ? markdown.html(said.text(), prefix(submissionKey), said.language()) : Optional.empty());
    }

    /** The beginning of the ids in the HTML of the entry with this key. */
    static String prefix(String submissionKey) {
        return "note-" + submissionKey.substring(0, ID_PREFIX) + '-';
    }

    /** Says something else from now on, as its next version. */
    public void change(Rendering next) {
        say(next.content());
        html = next.html().orElse(null);
        version++;
        bytes += next.content().bytes();
    }

    /** Says the same with other destinations of its links, in the version that it has. */
    public void relink(Rendering same) {
        bytes += same.content().bytes() - content.bytes();
        say(same.content());
        html = same.html().orElse(null);
    }

    /** Makes its HTML, once and not for each reader; gives this entry. */
    public Entry render(Markdown markdown) {
        html = rendering(content, markdown).html().orElse(null);
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

    /** The text as HTML, sanitised; null where it is to be shown as it is, since it is plain or its HTML would be too long. */
    public String getHtml() {
        return html;
    }

    /** The names of the pictures that it shows, in its order. */
    public Set<String> getPictures() {
        return html == null ? Set.of() : PictureAddress.in(html);
    }

    /** The text as readers see it. */
    public ShownText getShown() {
        return new ShownText(content, html);
    }

    /** How the text is to be read: {@code markdown} or {@code plain}. */
    public String getFormat() {
        return content.format();
    }

    /** What tells each of its states from all others: its version, and the number of its changes. */
    public String getTag() {
        return version + "-" + lock;
    }

    /** What decides how a list shows it. */
    EntryState getState() {
        return new EntryState(id, lock, author.getUsername(), author.getDisplayName());
    }

    /** Its latest version, from 1 on. */
    public int getVersion() {
        return version;
    }

    /** The bytes of all its versions, as they were typed. */
    public long bytes() {
        return bytes;
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
