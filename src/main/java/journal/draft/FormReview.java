package journal.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.time.Instant;
import journal.account.Account;
import journal.account.SignedIn;
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
