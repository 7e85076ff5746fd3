package journal.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.SignedIn;
import journal.entry.Entry;
import journal.entry.EntryForm;
import journal.entry.EntryRepository;
import journal.entry.PictureDescriptions;
import journal.quota.FullQuota;
import journal.web.Flash;
import journal.web.KeptForm;

/**
 * Keeps the form of an author whose session had ended as a draft of the author that signs in then, whatever the form was for: another site
 * may have sent it, and nobody but its author sees a draft.
 */
@RequestScoped
public class KeptDraft {
    @Inject EntryRepository entries;
    @Inject Drafting drafting;
    @Inject DraftLinks draftLinks;
    @Inject PictureDescriptions descriptions;
    @Inject SignedIn signedIn;
    @Inject Flash flash;

    /**
     * Keeps the form of an entry as a draft, and leads back to its page. A form with a description that no draft can have is left as it was
     * typed: sent again, it is refused with what is wrong with it.
     */
    void keep(@Observes KeptForm sent) {
        EntryForm form = sent.as(EntryForm.class);
        form.describe(descriptions);
        if (!signedIn.isAuthor() || form.hasLongDescription(descriptions)) {
            return;
        }
        Account author = signedIn.account().orElseThrow();
        Draft typed = new Draft(author, form, Instant.now());
        if (!sent.parameters().isEmpty()) { // a change to an entry
            entry(sent).filter(entry -> entry.isBy(author) && !entry.isDeleted()).ifPresent(typed::of);
        }
        try {
            sent.continueAt(draftLinks.to(drafting.save(typed, form.getSaves())));
        } catch (FullQuota full) {
            return; // the next page shows the form, and says why when it is sent
        }
        if (form.isWithoutFiles()) {
            flash.success("draft.kept.pictures");
        } else {
            flash.success("draft.kept");
        }
    }

    // of an entry that is not theirs, or not there, it is the beginning of a new one
    private Optional<Entry> entry(KeptForm change) {
        String id = change.parameters().get(0);
        return id.matches("\\d{1,18}") ? entries.find(Long.parseLong(id)) : Optional.empty();
    }
}
