package journal.draft;

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
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryForm;
import journal.web.Text;

/** What an author has typed and not published, as it was typed: an entry to be, or a change to one. Nobody else sees it. */
@Entity
@NamedQuery(name = "Draft.keyed", query = "SELECT d FROM Draft d WHERE d.author = :author AND d.submissionKey = :key")
@NamedQuery(name = "Draft.listed", query = "SELECT d FROM Draft d WHERE d.id IN :ids ORDER BY d.savedAt DESC, d.id DESC")
@NamedQuery(name = "Draft.due", query = "SELECT d FROM Draft d JOIN FETCH d.author WHERE d.publishAt <= :now"
        + " AND d.author.block.since IS NULL AND d.author.departure.at IS NULL ORDER BY d.publishAt")
public class Draft {
    private static final int OPENING_MAX = 80; // code points: about a line

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "author_id") private Account author;
    @Column(name = "submission_key", nullable = false) private String submissionKey;
    @Column(name = "entry_id") private Long entryId;
    @Column(nullable = false) private int base;
    @Embedded private EntryFields fields;
    @Column(nullable = false) private long bytes; // of these
    @Column(name = "publish_at") private Instant publishAt;
    @Column(name = "revision", nullable = false) private int saves;
    @Column(name = "saved_at", nullable = false) private Instant savedAt;

    protected Draft() {
    } // JPA

    /** What an author has in the form, for a new entry. */
    public Draft(Account author, EntryForm form, Instant now) {
        this.author = author;
        this.submissionKey = form.getKey();
        this.base = form.getBase();
        this.fields = form.getFields().storable();
        this.bytes = fields.bytes();
        this.saves = 1;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, for a change to this entry. */
    public Draft of(Entry entry) {
        entryId = entry.getId();
        return this;
    }

    /** The same, saved so many times before. */
    public Draft savedTimes(int count) {
        saves = Math.max(1, count);
        return this;
    }

    /** The same, to be published by itself at this moment. */
    public Draft dueAt(Instant moment) {
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
        return !isScheduled() && !isChange() && fields.publishAt().filter(now::isAfter).isPresent();
    }

    /** Whether the time has come at which it is to be published by itself. */
    boolean isDue(Instant now) {
        return isScheduled() && !publishAt.isAfter(now);
    }

    /** Whether the other one says the same. */
    boolean saysTheSameAs(Draft other) {
        return fields.equals(other.fields);
    }

    /** Whether the other one says the same and is to be published at the same time, if it is. */
    boolean isLike(Draft other) {
        return saysTheSameAs(other) && Objects.equals(publishAt, other.publishAt);
    }

    /** Says what the other one says from now on: one save more. */
    void become(Draft newer) {
        entryId = newer.entryId;
        base = newer.base;
        bytes = newer.bytes;
        fields = newer.fields.storable(); // a copy: an embeddable object belongs to one entity (Jakarta Persistence 3.1, 2.5)
        publishAt = newer.publishAt;
        savedAt = newer.savedAt;
        saves++;
    }

    /** Makes this a draft beside the one that has its key. */
    void renewKey() {
        submissionKey = UUID.randomUUID().toString();
    }

    /** Whether it is a change to this entry. */
    public boolean isOf(Entry entry) {
        return entry.getId().equals(entryId);
    }

    /** Whether it is a change to an entry, and no entry to be. */
    public boolean isChange() {
        return entryId != null;
    }

    /** The id of the entry that it changes; null for a new one. */
    public Long getEntryId() {
        return entryId;
    }

    /** What it is called in its author's addresses: the key of its form. */
    public String getKey() {
        return submissionKey;
    }

    /** What its author has typed. */
    public EntryFields fields() {
        return fields;
    }

    /** The form that goes on with it. */
    public EntryForm form() {
        return new EntryForm(fields, submissionKey, base, saves);
    }

    public String getTitle() {
        return fields.title();
    }

    public String getText() {
        return fields.text();
    }

    /** What tells it from others: its title, or where that is missing the first words of its text; empty where nothing is typed. */
    public String getName() {
        return Text.opening(Text.isBlank(getTitle()) ? getText() : getTitle(), OPENING_MAX);
    }

    /** The bytes of what its author has typed. */
    long bytes() {
        return bytes;
    }

    /** How often it was saved. */
    public int getSaves() {
        return saves;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** When it is to be published by itself, in its zone; null where it waits for its author. */
    public ZonedDateTime getPublishAt() {
        return publishAt == null ? null : publishAt.atZone(fields.zoneId());
    }

    public Long getId() {
        return id;
    }

    /** The version of the entry that it began with; 0 for a new entry. */
    public int base() {
        return base;
    }

    /** Who has typed it. */
    public Account author() {
        return author;
    }

    /** The tag of the language that it is written in; empty where that is unknown. */
    public String getLanguage() {
        return fields.language();
    }
}
