package journal.entry;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.account.Account;
import journal.web.Characters;
import journal.web.Errors;
import journal.web.Languages;
import journal.web.Text;

/** What an author types. */
public class EntryForm {
    private static final int TAGS_MAX = 1_000; // code points
    private static final int MINUTE = "2026-11-24T03:43".length();

    @MvcBinding @FormParam("title") @DefaultValue("")
    @Characters(max = Entry.TITLE_MAX) private String title = "";
    @MvcBinding @FormParam("text") @DefaultValue("")
    @Characters(max = Entry.TEXT_MAX, lines = true) private String text = "";
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters private String language = "";
    @MvcBinding @FormParam("format") @DefaultValue(Content.MARKDOWN)
    @Pattern(regexp = "markdown|plain", message = "entry.format.unknown") private String format = Content.MARKDOWN;
    @MvcBinding @FormParam("tags") @DefaultValue("") @Characters(max = TAGS_MAX) private String tags = "";
    @MvcBinding @FormParam("date") @DefaultValue("") @Characters private String date = "";
    @MvcBinding @FormParam("zone") @DefaultValue("") @Characters private String zone = "";
    @MvcBinding @FormParam("visibility") @DefaultValue("") @Characters private String visibility = "";
    @MvcBinding @FormParam("publish") @DefaultValue("") @Characters private String publish = "";
    @FormParam("picture") private List<String> pictures = List.of(); // that the form has asked to be described
    @FormParam("alt") private List<String> descriptions = List.of(); // of these, in their order
    @FormParam("pictures") private List<String> chosen = List.of(); // names of files that have not come
    @FormParam("key") @DefaultValue("") private String key = "";
    @FormParam("revision") @DefaultValue("0") private int revision;
    @FormParam("saved") @DefaultValue("0") private int saved;
    @FormParam("preview") @DefaultValue("") private String preview = "";
    private boolean scheduled;

    /** A form as it comes from a browser; one without a key gets one. */
    public EntryForm() {
        renewKey();
    }

    /** An empty form with a key of its own, for an author who presumably writes in the language of this tag and in this zone. */
    EntryForm(String language, String zone) {
        this();
        this.language = language;
        this.zone = Zones.field(zone);
    }

    /** A form with what an entry says, or shall say instead of this version. */
    EntryForm(Content content, int revision) {
        this(content.language(), content.zone());
        this.title = content.title();
        this.text = content.text();
        this.format = content.format();
        this.tags = content.tags();
        this.date = minute(content.datedAt());
        this.visibility = Audience.visibility(content.audience());
        this.revision = revision;
    }

    /** A form for another entry like one that says this. */
    static EntryForm like(Content content) {
        var form = new EntryForm(content, 0);
        form.date = "";
        return form;
    }

    /** A form with what a draft says. */
    EntryForm(Draft draft) {
        this.title = draft.getTitle();
        this.text = draft.getText();
        this.format = draft.format();
        this.language = draft.getLanguage();
        this.tags = draft.tags();
        this.date = draft.date();
        this.zone = draft.zone();
        this.visibility = draft.visibility();
        this.publish = draft.publish();
        this.scheduled = draft.isScheduled();
        this.key = draft.getKey();
        this.revision = draft.base();
        this.saved = draft.getRevision();
    }

    /** The same form with other words in it, to be said instead of this version of the entry. */
    EntryForm with(Content merged, int latest) {
        var form = new EntryForm(merged, latest);
        form.key = key;
        form.saved = saved;
        return form;
    }

    /** The title as it was typed, without what cannot be shown. */
    public String getTitle() {
        return Text.shown(title);
    }

    /** The text as it was typed, without what cannot be shown; its pictures are described as it was said beside it. */
    public String getText() {
        return Text.shown(text());
    }

    /** How long the text may be, in code points. */
    public int getTextMax() {
        return Entry.TEXT_MAX;
    }

    /** The names of the pictures in the text that nobody has described, as many as a form asks for. */
    public List<String> getUndescribed() {
        return isMarkdown() ? Descriptions.missing(text()) : List.of();
    }

    /** Puts pictures of these names at the end of the text. */
    public void show(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        text = Stream
                .concat(Stream.of(text().stripTrailing()).filter(typed -> !typed.isEmpty()), names.stream().map(Descriptions::reference))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Whether its text can show pictures. */
    public boolean isMarkdown() {
        return format.equals(Content.MARKDOWN);
    }

    /** Adds to the errors that files were chosen which have not come: they would be lost without a word. */
    public void checkFiles(Errors errors) {
        if (isWithoutFiles()) {
            errors.add("pictures", "picture.forgotten");
        }
    }

    /** Whether files were chosen that have not come. */
    boolean isWithoutFiles() {
        return chosen.stream().anyMatch(name -> !name.isEmpty());
    }

    private String text() {
        return Descriptions.put(text, pictures, descriptions);
    }

    /** The tag of the language; empty where it is none of those that are offered. */
    public String getLanguage() {
        return Text.shown(language);
    }

    /** The format of the text; Markdown where it was sent as one that there is not. */
    public String getFormat() {
        return format.equals(Content.PLAIN) ? Content.PLAIN : Content.MARKDOWN;
    }

    /** The tags as they were typed. */
    public String getTags() {
        return Text.shown(tags);
    }

    /** The local date and time that the entry is dated on ({@code 2026-11-24T03:43}); empty where that is when it is published. */
    public String getDate() {
        return Text.shown(date);
    }

    /** The IANA name of the zone of that date; empty for UTC. */
    public String getZone() {
        return Text.shown(zone);
    }

    /**
     * Who shall read it: {@code public}, {@code members}, {@code circle:7} or {@code private}. A new entry for which it was not said is
     * public; a change for which it was not said leaves it as it is, and this is empty.
     */
    public String getVisibility() {
        return visibility.isEmpty() && revision == 0 ? Audience.PUBLIC : Text.shown(visibility);
    }

    /** The local date and time in that zone at which it is to be published by itself; empty for now. */
    public String getPublish() {
        return Text.shown(publish);
    }

    /** Whether the draft that it was filled from is to be published by itself. */
    public boolean isScheduled() {
        return scheduled;
    }

    /** The version of the entry that this one begins with; 0 for an entry that is new. */
    public int getRevision() {
        return revision;
    }

    /** How often the draft had been saved that this form began with; 0 where there was none. */
    public int getSaved() {
        return saved;
    }

    /** Whether the author only wants to see what it will look like. */
    boolean isPreview() {
        return !preview.isEmpty();
    }

    /** The key of this form: what comes twice with it is stored once. */
    public String getKey() {
        return submission().toString();
    }

    /** Makes this a form that was not sent before. */
    final void renewKey() {
        key = UUID.randomUUID().toString();
    }

    /** Adds to the errors what a constraint cannot see, and what only an entry must have: a draft need not. */
    void check(Errors errors, Languages languages, Readership readership, Instant now) {
        if (errors.of("title").isEmpty() && Text.isBlank(title)) {
            errors.add("title", "entry.title.blank");
        }
        if (errors.of("text").isEmpty() && Text.isBlank(text)) {
            errors.add("text", "entry.text.blank");
        } else if (errors.of("text").isEmpty() && Text.length(text()) > Entry.TEXT_MAX) {
            errors.add("text", Characters.MANY, Entry.TEXT_MAX, Text.length(text()));
        }
        checkFiles(errors);
        if (!pictures.containsAll(getUndescribed())) { // once: one that is only there to be pretty needs no words
            errors.add("alt", "picture.undescribed");
        }
        if (errors.of("language").isEmpty() && !language.isEmpty() && !languages.isWritten(language)) {
            errors.add("language", "entry.language.unknown");
        }
        if (errors.of("visibility").isEmpty() && !visibility.isEmpty() && !readership.mayWriteFor(visibility)) {
            errors.add("visibility", "entry.visibility.unknown");
        }
        if (errors.of("tags").isEmpty()) {
            checkTags(errors);
        }
        if (!Zones.isZone(zone)) {
            errors.add("zone", "entry.zone.unknown");
            return;
        }
        if (isLater() && errors.of("publish").isEmpty()) {
            checkMoment(errors, "publish", publish).filter(moment -> !moment.isAfter(now))
                    .ifPresent(passed -> errors.add("publish", "entry.later.past"));
        }
        if (!date.isEmpty() && errors.of("date").isEmpty()) {
            Instant last = isLater() ? moment(publish).filter(now::isBefore).orElse(now) : now;
            checkMoment(errors, "date", date).filter(last::isBefore).ifPresent(future -> errors.add("date", "entry.date.future"));
        }
    }

    private void checkTags(Errors errors) {
        List<String> all = Tags.of(tags);
        if (all.size() > Tags.MOST) {
            errors.add("tags", "entry.tags.many", Tags.MOST);
        }
        if (all.stream().anyMatch(Tags::isLong)) {
            errors.add("tags", "entry.tags.long", Tags.LENGTH_MAX);
        }
    }

    private Optional<Instant> checkMoment(Errors errors, String field, String typed) {
        Optional<Instant> moment = moment(typed);
        if (moment.isEmpty()) {
            errors.add(field, OwnDate.read(typed).isEmpty() ? "entry.date.unknown" : "entry.date.skipped");
        }
        return moment;
    }

    private Optional<Instant> moment(String typed) {
        return OwnDate.moment(typed, Zones.of(zone));
    }

    // a change is never published by itself
    private boolean isLater() {
        return !publish.isEmpty() && revision == 0;
    }

    /** The moment at which it is to be published by itself; nothing where that is now. */
    Optional<Instant> later() {
        return isLater() ? moment(publish) : Optional.empty();
    }

    /** The entry that the author says with it once the time to publish it has come, which is its date where the author gave none. */
    Entry dueBy(Account author, Instant now) {
        if (date.isEmpty()) {
            date = publish;
        }
        return writtenBy(author, now);
    }

    /** The entry that the author says with it. */
    Entry writtenBy(Account author, Instant now) {
        return new Entry(author, content(author), submission(), now);
    }

    /** The draft of a new entry that the author keeps with it. */
    public Draft draftBy(Account author, Instant now) {
        return new Draft(author, this, now);
    }

    /** What the author says. */
    Content content(Account author) {
        Content said = new Content(title, Text.unixLines(text()), format, language).tagged(tags)
                .readBy(Audience.of(visibility.isEmpty() ? Audience.PUBLIC : visibility, author));
        return date.isEmpty() ? said.in(Zones.of(zone).getId())
                : said.dated(OwnDate.read(date).orElseThrow().atZone(Zones.of(zone)));
    }

    /** What the author says instead of what an entry said before: what was not touched or not sent stays as it was. */
    Content content(Account author, Content before) {
        boolean untouched = date.equals(minute(before.datedAt())) && Zones.of(zone).getId().equals(before.zone());
        Content said = untouched || date.isEmpty() ? content(author).dated(before.datedAt().withZoneSameLocal(Zones.of(zone)))
                : content(author);
        return visibility.isEmpty() ? said.readBy(before.audience()) : said;
    }

    private static String minute(ZonedDateTime moment) {
        return moment.toLocalDateTime().toString().substring(0, MINUTE);
    }

    private UUID submission() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException none) {
            renewKey();
            return UUID.fromString(key);
        }
    }
}
