package journal.entry;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.UUID;
import journal.account.Account;
import journal.web.Characters;
import journal.web.Text;

/** What an author types. */
public class EntryForm {
    @MvcBinding @FormParam("title") @DefaultValue("")
    @Characters(blank = "entry.title.blank", max = Entry.TITLE_MAX) private String title = "";
    @MvcBinding @FormParam("text") @DefaultValue("")
    @Characters(blank = "entry.text.blank", max = Entry.TEXT_MAX, lines = true) private String text = "";
    @MvcBinding @FormParam("language") @DefaultValue("") @Characters private String language = "";
    @FormParam("key") @DefaultValue("") private String key = "";

    /** A form as it comes from a browser; one without a key gets one. */
    public EntryForm() {
        renewKey();
    }

    /** An empty form with a key of its own, for an author who presumably writes in the language of this tag. */
    EntryForm(String language) {
        this();
        this.language = language;
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

    /** The key of this form: what comes twice with it is stored once. */
    public String getKey() {
        return submission().toString();
    }

    /** Makes this a form that was not sent before. */
    final void renewKey() {
        key = UUID.randomUUID().toString();
    }

    /** The entry that the author says with it. */
    Entry writtenBy(Account author, Instant now) {
        return new Entry(author, title, Text.unixLines(text), language, submission(), now);
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
