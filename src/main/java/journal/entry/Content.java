package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import journal.account.Account;
import journal.markdown.Markdown;
import journal.web.Text;

/** The content of an entry or of a version: what its author says, its date, and its readers. */
@Embeddable
public class Content {
    /** The format of a text in CommonMark. */
    public static final String MARKDOWN = "markdown";
    /** The format of a text that is shown as it is, with its line breaks. */
    public static final String PLAIN = "plain";
    /** The zone of an author without another one. */
    public static final String UTC = "UTC";

    @Column(nullable = false) private String title;
    @Column(nullable = false) private String text;
    @Column(nullable = false) private String format;
    private String language;
    private String tags;
    @Column(name = "dated_at", nullable = false) private Instant datedAt;
    @Column(nullable = false) private String zone = UTC;
    @Column(nullable = false) private String audience = Audience.PUBLIC;
    @Transient private boolean undated; // the author left it open: whenever it was written

    protected Content() {
    } // JPA

    /**
     * Something to say to everybody, whenever it is said.
     *
     * @param format {@value #MARKDOWN} or {@value #PLAIN}
     * @param language the tag of its language (BCP 47), empty where that is unknown
     */
    public Content(String title, String text, String format, String language) {
        this.title = title;
        this.text = text;
        this.format = format;
        this.language = filled(language);
        this.undated = true;
    }

    /** The content that these fields make, where {@link EntryRules} allow them. Without a visibility it is public. */
    public Content(EntryFields fields, Account author) {
        this(fields.title(), fields.text(), fields.format(), fields.language());
        tags = filled(Tags.normalised(fields.tags()));
        zone = fields.zoneId().getId();
        audience = Audience.of(fields.visibility().isEmpty() ? Audience.PUBLIC : fields.visibility(), author);
        LocalDateInput.moment(fields.date(), fields.zoneId()).ifPresent(this::date);
    }

    /** The content that these fields make of the content before. A date or a visibility that was not changed, or not sent, stays as it was. */
    public Content(EntryFields fields, Account author, Content before) {
        this(fields, author);
        boolean untouched = fields.date().equals(LocalDateInput.of(before.datedAt())) && zone.equals(before.zone);
        if (untouched || fields.date().isEmpty()) {
            date(before.datedAt().withZoneSameLocal(fields.zoneId()).toInstant());
        }
        audience = fields.visibility().isEmpty() ? before.audience : audience;
    }

    private void date(Instant moment) {
        datedAt = moment.truncatedTo(ChronoUnit.MICROS);
        undated = false;
    }

    /** The same for another entity: an embeddable object belongs to one (Jakarta Persistence 3.1, 2.5). */
    final Content copy() {
        var copy = new Content(title, text, format, language());
        copy.tags = tags;
        copy.datedAt = datedAt;
        copy.zone = zone;
        copy.audience = audience;
        copy.undated = undated;
        return copy;
    }

    /** The same with these tags, as they are typed. */
    public Content tagged(String typed) {
        Content copy = copy();
        copy.tags = filled(Tags.normalised(typed));
        return copy;
    }

    /** The same with another text. */
    public Content saying(String other) {
        Content copy = copy();
        copy.text = other;
        return copy;
    }

    /** The same, dated on a moment in a zone. */
    public Content dated(ZonedDateTime moment) {
        Content copy = copy();
        copy.zone = moment.getZone().getId();
        copy.date(moment.toInstant());
        return copy;
    }

    /** The same for another {@link Audience}. */
    public Content readBy(String readers) {
        Content copy = copy();
        copy.audience = readers;
        return copy;
    }

    /** The same, dated on this moment where the author left it open. */
    Content datedIfOpen(Instant moment) {
        Content copy = copy();
        copy.datedAt = undated ? moment.truncatedTo(ChronoUnit.MICROS) : datedAt;
        return copy;
    }

    /** Two changes of one base in one, with this text, and my tags and readers: of each other field what only they changed is theirs, the rest is mine. */
    static Content merged(Optional<Content> base, Content mine, Content theirs, String text) {
        var merged = mine.copy();
        merged.title = changed(base, mine, theirs, Content::title);
        merged.text = text;
        merged.format = changed(base, mine, theirs, Content::format);
        merged.language = filled(changed(base, mine, theirs, Content::language));
        return merged.dated(changed(base, mine, theirs, Content::datedAt));
    }

    /** The value of a field in two changes of one base: theirs where only they changed it, else mine. */
    static <T> T changed(Optional<Content> base, Content mine, Content theirs, Function<Content, T> part) {
        return part.apply(base.map(part).filter(part.apply(mine)::equals).isPresent() ? theirs : mine);
    }

    /** A text without what has a meaning in its format. */
    public static String words(String format, String text, Markdown markdown) {
        return format.equals(MARKDOWN) ? markdown.text(text) : text;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** {@value #MARKDOWN} or {@value #PLAIN}. */
    public String format() {
        return format;
    }

    public String language() {
        return language == null ? "" : language;
    }

    public String tags() {
        return tags == null ? "" : tags;
    }

    /** The moment that it is dated on, in its zone; null where the author left it open and nobody has said it yet. */
    public ZonedDateTime datedAt() {
        return datedAt == null ? null : datedAt.atZone(ZoneId.of(zone));
    }

    String zone() {
        return zone;
    }

    public String audience() {
        return audience;
    }

    /** The bytes of its title, text and tags, as they are typed. */
    long bytes() {
        return (long) Text.bytes(title) + Text.bytes(text) + Text.bytes(tags());
    }

    /** Whether its text is in Markdown. */
    public boolean isMarkdown() {
        return format.equals(MARKDOWN);
    }

    /** Whether the other one says the same; a date that was left open is any. */
    public boolean saysTheSameAs(Content other) {
        return title.equals(other.title) && text.equals(other.text) && format.equals(other.format)
                && Objects.equals(language, other.language) && Objects.equals(tags, other.tags) && audience.equals(other.audience)
                && zone.equals(other.zone) && (undated || other.undated || datedAt.equals(other.datedAt));
    }

    // an empty text is none: some databases make that of it
    private static String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
