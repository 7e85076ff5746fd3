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
    @FormParam("key") @DefaultValue("") private String key = "";

    /** An empty form with a key of its own. */
    public EntryForm() {
        renewKey();
    }

    /** The title as it was typed, without what cannot be shown. */
    public String getTitle() {
        return Text.shown(title);
    }

    /** The text as it was typed, without what cannot be shown. */
    public String getText() {
        return Text.shown(text);
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
        return new Entry(author, title, Text.unixLines(text), submission(), now);
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
