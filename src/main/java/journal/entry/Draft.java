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
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import journal.account.Account;
import journal.web.Text;

/** What an author has typed and not published, as it was typed: an entry to be, or a change to one. Nobody else sees it. */
@Entity
@NamedQuery(name = "Draft.keyed", query = "SELECT d FROM Draft d WHERE d.author = :author AND d.submissionKey = :key")
@NamedQuery(name = "Draft.listed", query = "SELECT d FROM Draft d WHERE d.id IN :ids ORDER BY d.savedAt DESC, d.id DESC")
@NamedQuery(name = "Draft.due", query = "SELECT d FROM Draft d JOIN FETCH d.author WHERE d.publishAt <= :now ORDER BY d.publishAt")
public class Draft {
    private static final int CHOICE_MAX = 35; // UTF-16 units: the longest tag of a language (RFC 5646, 4.4.1)
    private static final int OPENING_MAX = 80; // code points: about a line

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "author_id") private Account author;
    @Column(name = "submission_key", nullable = false) private String submissionKey;
    @Column(name = "entry_id") private Long entryId;
    @Column(nullable = false) private int base;
    @Column(nullable = false) private String title;
    @Column(nullable = false) private String text;
    @Column(nullable = false) private String format;
    private String language;
    private String tags;
    private String date;
    private String zone;
    private String visibility;
    private String publish;
    @Column(name = "publish_at") private Instant publishAt;
    @Column(nullable = false) private int revision;
    @Column(name = "saved_at", nullable = false) private Instant savedAt;

    protected Draft() {
    } // JPA

    /** What an author has in the form, for a new entry. */
    Draft(Account author, EntryForm form, Instant now) {
        this.author = author;
        this.submissionKey = form.getKey();
        this.base = form.getRevision();
        this.title = form.getTitle();
        this.text = Text.unixLines(form.getText());
        this.format = form.getFormat();
        this.language = chosen(form.getLanguage());
        this.tags = form.getTags();
        this.date = chosen(form.getDate());
        this.zone = chosen(form.getZone());
        this.visibility = chosen(form.getVisibility());
        this.publish = chosen(form.getPublish());
        this.revision = 1;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, for a change to this entry. */
    public Draft of(Entry entry) {
        entryId = entry.getId();
        return this;
    }

    /** The same, to be published by itself at this moment. */
    Draft dueAt(Instant moment) {
        publishAt = moment.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    /** Waits for its author again. */
    void stay() {
        publishAt = null;
    }

    /** Whether it is to be published by itself, now or later. */
    public boolean isScheduled() {
        return publishAt != null;
    }

    /** Whether the time at which its author once wanted it to be published has passed, and it waits for its author. */
    public boolean isMissed(Instant now) {
        return !isScheduled() && !isChange() && Zones.isZone(zone())
                && OwnDate.moment(publish(), Zones.of(zone())).filter(now::isAfter).isPresent();
    }

    /** Whether the time has come at which it is to be published by itself. */
    boolean isDue(Instant now) {
        return isScheduled() && !publishAt.isAfter(now);
    }

    /** Whether the other one says the same. */
    boolean saysTheSameAs(Draft other) {
        return words().equals(other.words());
    }

    /** Whether the other one says the same and is to be published at the same time, if it is. */
    boolean isLike(Draft other) {
        return saysTheSameAs(other) && Objects.equals(publishAt, other.publishAt);
    }

    /** Says what the other one says from now on. */
    void become(Draft newer) {
        entryId = newer.entryId;
        base = newer.base;
        title = newer.title;
        text = newer.text;
        format = newer.format;
        language = newer.language;
        tags = newer.tags;
        date = newer.date;
        zone = newer.zone;
        visibility = newer.visibility;
        publish = newer.publish;
        publishAt = newer.publishAt;
        savedAt = newer.savedAt;
        revision++;
    }

    /** Makes this a draft beside the one that has its key. */
    void renewKey() {
        submissionKey = UUID.randomUUID().toString();
    }

    /** Whether it is a change to this entry. */
    boolean isOf(Entry entry) {
        return entry.getId().equals(entryId);
    }

    /** Whether it is a change to an entry, and no entry to be. */
    public boolean isChange() {
        return entryId != null;
    }

    /** The number of the entry that it changes; null for a new one. */
    public Long getEntryId() {
        return entryId;
    }

    /** What it is called in its author's addresses: the key of its form. */
    public String getKey() {
        return submissionKey;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** What tells it from others: its title, or where that is missing the first words of its text; empty where nothing is typed. */
    public String getName() {
        return Text.opening(Text.isBlank(title) ? text : title, OPENING_MAX);
    }

    /** How often it was saved. */
    public int getRevision() {
        return revision;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** When it is to be published by itself, in its zone; null where it waits for its author. */
    public ZonedDateTime getPublishAt() {
        return publishAt == null ? null : publishAt.atZone(Zones.of(zone()));
    }

    Long getId() {
        return id;
    }

    Account author() {
        return author;
    }

    int base() {
        return base;
    }

    String format() {
        return format;
    }

    /** The tag of the language that it is written in; empty where that is unknown. */
    public String getLanguage() {
        return said(language);
    }

    String tags() {
        return said(tags);
    }

    String date() {
        return said(date);
    }

    String zone() {
        return said(zone);
    }

    String visibility() {
        return said(visibility);
    }

    /** When to publish it, as it was typed; empty for when its author says so. */
    String publish() {
        return said(publish);
    }

    private List<String> words() {
        return List.of(title, text, format, getLanguage(), tags(), date(), zone(), visibility(), publish());
    }

    // what no form of ours lets one choose is as good as nothing
    private static String chosen(String value) {
        return value.length() > CHOICE_MAX ? "" : value;
    }

    // an empty text is none: some databases make that of it
    private static String said(String text) {
        return text == null ? "" : text;
    }
}
