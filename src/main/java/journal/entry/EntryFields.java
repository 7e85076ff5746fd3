package journal.entry;

import jakarta.mvc.binding.MvcBinding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journal.web.Characters;
import journal.web.Text;

/**
 * The fields of an entry as its author typed them, each a text, empty where nothing was typed. A form takes them, a draft keeps them, and
 * {@link EntryRules} says whether they make an entry. Two with the same texts are equal.
 */
@Embeddable
public class EntryFields {
    private static final int TAGS_MAX = 1_200; // code points: all that an entry may have, and the signs between them
    private static final int CHOICE_TYPED_MAX = 1_000; // code points
    private static final int CHOICE_MAX = 35; // UTF-16 units: the longest tag of a language (RFC 5646, 4.4.1)

    @MvcBinding @FormParam("title") @DefaultValue("") @Characters(max = Entry.TITLE_MAX)
    @Column(nullable = false) private String title = "";
    @MvcBinding @FormParam("text") @DefaultValue("") @Characters(max = Entry.TEXT_MAX, lines = true)
    @Column(nullable = false) private String text = "";
    @MvcBinding @FormParam("format") @DefaultValue(Content.MARKDOWN) @Pattern(regexp = "markdown|plain", message = "entry.format.unknown")
    @Column(nullable = false) private String format = Content.MARKDOWN;
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters(max = CHOICE_TYPED_MAX) private String language = "";
    @MvcBinding @FormParam("tags") @DefaultValue("") @Characters(max = TAGS_MAX) private String tags = "";
    @MvcBinding @FormParam("date") @DefaultValue("") @Characters(max = CHOICE_TYPED_MAX) private String date = "";
    @MvcBinding @FormParam("zone") @DefaultValue("") @Characters(max = CHOICE_TYPED_MAX) private String zone = "";
    @MvcBinding @FormParam("visibility") @DefaultValue("") @Characters(max = CHOICE_TYPED_MAX) private String visibility = "";
    @MvcBinding @FormParam("publish") @DefaultValue("") @Characters(max = CHOICE_TYPED_MAX) private String publish = "";

    /** What the content of an entry is typed as. */
    public static EntryFields of(Content content) {
        EntryFields fields = in(content.language(), content.zone());
        fields.title = content.title();
        fields.text = content.text();
        fields.format = content.format();
        fields.tags = content.tags();
        fields.date = LocalDateInput.of(content.datedAt());
        fields.visibility = Audience.visibility(content.audience());
        return fields;
    }

    /** What a program sends, by the names of the fields of the form. */
    public static EntryFields of(Map<String, String> typed) {
        var fields = new EntryFields();
        fields.title = typed.getOrDefault("title", "");
        fields.text = Text.unixLines(typed.getOrDefault("text", ""));
        fields.format = typed.getOrDefault("format", Content.MARKDOWN);
        fields.language = typed.getOrDefault("language", "");
        fields.tags = typed.getOrDefault("tags", "");
        fields.date = typed.getOrDefault("date", "");
        fields.zone = Zones.field(typed.getOrDefault("zone", ""));
        fields.visibility = typed.getOrDefault("visibility", "");
        fields.publish = typed.getOrDefault("publish", "");
        return fields;
    }

    /** Empty fields but for a language (BCP 47) and a zone. */
    static EntryFields in(String language, String zone) {
        var fields = new EntryFields();
        fields.language = language;
        fields.zone = Zones.field(zone);
        return fields;
    }

    private EntryFields copy() {
        var copy = new EntryFields();
        copy.title = title;
        copy.text = text;
        copy.format = format;
        copy.language = language;
        copy.tags = tags;
        copy.date = date;
        copy.zone = zone;
        copy.visibility = visibility;
        copy.publish = publish;
        return copy;
    }

    /** The same with another text, its line breaks LF. */
    EntryFields withText(String other) {
        EntryFields copy = copy();
        copy.text = Text.unixLines(other);
        return copy;
    }

    /** The same, dated on another local time. */
    EntryFields datedOn(String localTime) {
        EntryFields copy = copy();
        copy.date = localTime;
        return copy;
    }

    /** The same, to be published at a local time, or at once where that is empty. */
    public EntryFields plannedFor(String localTime) {
        EntryFields copy = copy();
        copy.publish = localTime;
        return copy;
    }

    /** The same to be published at once, dated on the time for which it was planned where it has no other date. */
    public EntryFields due() {
        return (date().isEmpty() ? datedOn(publish()) : this).plannedFor("");
    }

    /** The same as a draft keeps it: a choice that no form offers is left out. */
    public EntryFields storable() {
        EntryFields copy = copy();
        copy.format = format().equals(Content.PLAIN) ? Content.PLAIN : Content.MARKDOWN;
        copy.language = choice(language());
        copy.date = choice(date());
        copy.zone = choice(zone());
        copy.visibility = choice(visibility());
        copy.publish = choice(publish());
        return copy;
    }

    private static String choice(String value) {
        return value.length() > CHOICE_MAX ? "" : value;
    }

    public String title() {
        return typed(title);
    }

    public String text() {
        return typed(text);
    }

    /** {@code markdown} or {@code plain}. */
    public String format() {
        return typed(format);
    }

    /** The tag of the language (BCP 47); empty for none of those that are offered. */
    public String language() {
        return typed(language);
    }

    /** Tags, separated by commas. */
    public String tags() {
        return typed(tags);
    }

    /** The local date and time of the entry ({@code 2026-11-24T03:43}); empty for the moment of its publication. */
    public String date() {
        return typed(date);
    }

    /** The IANA name of the zone of that date; empty for UTC. */
    public String zone() {
        return typed(zone);
    }

    /** Who may read it: {@code public}, {@code members}, {@code circle:7} or {@code private}; empty where that is left as it is. */
    public String visibility() {
        return typed(visibility);
    }

    /** The local date and time in that zone at which it is to be published by itself; empty for now. */
    public String publish() {
        return typed(publish);
    }

    /** The bytes of what was typed and has no small bound: title, text and tags. */
    public long bytes() {
        return (long) Text.bytes(title()) + Text.bytes(text()) + Text.bytes(tags());
    }

    /** Whether the text can show pictures. */
    public boolean isMarkdown() {
        return format().equals(Content.MARKDOWN);
    }

    /** The zone of the dates; UTC where there is no such zone. */
    public ZoneId zoneId() {
        return Zones.isZone(zone()) ? Zones.of(zone()) : Zones.of("");
    }

    /** The moment at which it is to be published by itself; nothing for now, or where there is no such moment. */
    public Optional<Instant> publishAt() {
        return LocalDateInput.moment(publish(), zoneId());
    }

    // without what cannot be shown; an empty text is null in some databases
    private static String typed(String value) {
        return value == null ? "" : Text.shown(value);
    }

    private List<String> all() {
        return List.of(title(), text(), format(), language(), tags(), date(), zone(), visibility(), publish());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryFields fields && all().equals(fields.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
