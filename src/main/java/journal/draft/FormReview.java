package journal.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRules;
import journal.entry.PictureDescriptions;
import journal.markdown.Markdown;
import journal.web.Errors;

/** Looks at the form of a signed-in author before anything is stored. */
@RequestScoped
public class FormReview {
    @Inject EntryRules rules;
    @Inject PictureDescriptions descriptions;
    @Inject Submission submission;
    @Inject Markdown markdown;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Models models;

    /** Whether the form cannot be saved as a change to this entry, whose readers stay where the form names none; the errors say why. */
    public boolean refuses(EntryForm form, Entry entry) {
        refuses(form);
        if (form.getFields().visibility().isEmpty()) {
            rules.checkReaders(entry, errors);
        }
        return errors.isAny();
    }

    /** Whether the form cannot be published; the errors say why. */
    public boolean refuses(EntryForm form) {
        form.checkPictures(descriptions, errors);
        rules.check(form.getFields(), author(), Instant.now(), errors);
        return errors.isAny();
    }

    /** Hands the entry that the form would make to the view, as {@code preview}. */
    public void preview(EntryForm form) {
        models.put("preview", submission.entry(form, author(), Instant.now()).render(markdown));
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }
}
