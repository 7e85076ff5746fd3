package journal.entry;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.UUID;
import journal.account.Account;
import journal.web.Characters;
import journal.web.Errors;
import journal.web.Languages;
import journal.web.Text;

/** What an author types. */
public class EntryForm {
    @MvcBinding @FormParam("title") @DefaultValue("")
    @Characters(blank = "entry.title.blank", max = Entry.TITLE_MAX) private String title = "";
    @MvcBinding @FormParam("text") @DefaultValue("")
    @Characters(blank = "entry.text.blank", max = Entry.TEXT_MAX, lines = true) private String text = "";
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters private String language = "";
    @MvcBinding @FormParam("format") @DefaultValue(Content.MARKDOWN)
    @Pattern(regexp = "markdown|plain", message = "entry.format.unknown") private String format = Content.MARKDOWN;
    @FormParam("key") @DefaultValue("") private String key = "";
    @FormParam("revision") @DefaultValue("0") private int revision;
    @FormParam("preview") @DefaultValue("") private String preview = "";

    /** A form as it comes from a browser; one without a key gets one. */
    public EntryForm() {
        renewKey();
    }

    /** An empty form with a key of its own, for an author who presumably writes in the language of this tag. */
    EntryForm(String language) {
        this();
        this.language = language;
    }

    /** A form with what an entry says, or shall say instead of this version. */
    EntryForm(Content content, int revision) {
        this(content.language());
        this.title = content.title();
        this.text = content.text();
        this.format = content.format();
        this.revision = revision;
    }

    /** The title as it was typed, without what cannot be shown. */
    public String getTitle() {
        return Text.shown(title);
    }

    /** The text as it was typed, without what cannot be shown. */
    public String getText() {
        return Text.shown(text);
    }

    /** The tag of the language; empty where it is none of those that are offered. */
    public String getLanguage() {
        return Text.shown(language);
    }

    /** The format of the text. */
    public String getFormat() {
        return Text.shown(format);
    }

    /** The version of the entry that this one begins with; 0 for an entry that is new. */
    public int getRevision() {
        return revision;
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

    /** Adds to the errors what a constraint cannot see. */
    void check(Errors errors, Languages languages) {
        if (errors.of("language").isEmpty() && !language.isEmpty() && !languages.isWritten(language)) {
            errors.add("language", "entry.language.unknown");
        }
    }

    /** The entry that the author says with it. */
    Entry writtenBy(Account author, Instant now) {
        return new Entry(author, content(), submission(), now);
    }

    /** What the author says. */
    Content content() {
        return new Content(title, Text.unixLines(text), format, language);
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
