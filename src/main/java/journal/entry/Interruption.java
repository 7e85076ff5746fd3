package journal.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.account.Resumption;
import journal.setting.Role;
import journal.web.Flash;
import journal.web.Links;

/**
 * What was sent by an author whose session had ended becomes a draft of whoever signs in then, whatever was to be done with it: another
 * site may have sent it, and nobody but its author sees a draft.
 */
@RequestScoped
public class Interruption {
    private static final Pattern CHANGE = Pattern.compile("/entries/(\\d{1,18})/(?:edit|drafts|pictures)$");
    private static final List<String> NEW = List.of("EntryController#create", "DraftController#create", "PictureController#create");

    @Inject EntryRepository entries;
    @Inject Drafting drafting;
    @Inject DraftLinks draftLinks;
    @Inject Links links;
    @Inject Flash flash;

    /** Keeps it, and leads back to its form. */
    void keep(@Observes Resumption resumption) {
        String path = resumption.form().getPath();
        Matcher change = CHANGE.matcher(path);
        boolean isChange = change.find();
        boolean isEntry = NEW.stream().map(links::to).anyMatch(path::equals);
        if (!(isChange || isEntry) || !resumption.account().has(Role.AUTHOR)) {
            return;
        }
        EntryForm form = EntryForm.of(resumption.form());
        Draft typed = form.draftBy(resumption.account(), Instant.now());
        // of an entry that is not theirs, or not there, it is the beginning of a new one
        Optional<Entry> entry = isChange ? entries.find(Long.parseLong(change.group(1))) : Optional.empty();
        entry.filter(found -> found.isBy(resumption.account()) && !found.isDeleted()).ifPresent(typed::of);
        resumption.goOnAt(draftLinks.to(drafting.save(typed, form.getSaved())));
        if (form.isWithoutFiles()) {
            flash.success("draft.kept.pictures");
        } else {
            flash.success("draft.kept");
        }
    }
}
