package journal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import journal.account.Account;
import journal.account.SignedIn;
import journal.draft.Draft;
import journal.draft.Submission;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryForm;
import journal.entry.EntryRepository;
import journal.entry.EntryVersion;
import journal.entry.VersionRepository;
import journal.quota.FullQuota;
import journal.version.Change;
import journal.web.Errors;
import journal.web.Links;
import journal.web.Page;
import journal.web.Problems;

/** A program publishes and changes entries, as an author does with the forms. */
@RequestScoped
public class EntryWriting {
    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject EntryCheck check;
    @Inject Submission submission;
    @Inject Change change;
    @Inject EntryAnswers answers;
    @Inject SignedIn signedIn;
    @Inject Problems problems;
    @Inject Links links;

    /** Publishes an entry with this key, once however often it comes. */
    Response create(Conditions conditions, String key, EntryBody body) {
        var form = new EntryForm(body.fields(), key, 0, 0);
        Errors errors = check.ofNew(form.getFields(), author());
        if (errors.isAny()) {
            return problems.of(errors);
        }
        try {
            return switch (submission.submit(form, author(), Instant.now())) {
                case PUBLISHED, SENT_BEFORE -> answers.created(conditions, entries.submitted(author(), key).orElseThrow());
                case SCHEDULED -> Response.accepted().header("Location", links.to("DraftResource#show", key)).build();
                case KEY_TAKEN -> refused(Page.UNPROCESSABLE, "api.key.taken");
                case KEY_IN_TRASH, KEY_REMOVED -> refused(Page.CONFLICT, "api.key.deleted");
            };
        } catch (FullQuota full) {
            return full(full);
        }
    }

    /** Saves the next version of an entry, or says what it has become meanwhile. */
    Response change(Entry entry, Conditions conditions, EntryBody body) {
        EntryFields fields = body.fields().plannedFor("");
        int version = conditions.base(entry.getVersion());
        Errors errors = check.ofChange(fields, author(), entry);
        if (errors.isAny()) {
            return problems.of(errors);
        }
        Optional<Content> base = versions.find(entry, version).map(EntryVersion::content);
        Content mine = new Content(fields, author(), base.orElseGet(entry::content).readBy(entry.getAudience()));
        if (version == entry.getVersion() && !conditions.hold(entry.getTag())) { // it was in the trash meanwhile
            return answers.conflict(entry, base, ContentJson.of(mine));
        }
        try {
            var draft = new Draft(author(), new EntryForm(fields, "", version, 0), Instant.now()).of(entry);
            return change.save(entry, mine, draft, 0, Instant.now()).map(newer -> answers.conflict(newer, base, ContentJson.of(mine)))
                    .orElseGet(() -> answers.changed(conditions, entry.getId()));
        } catch (FullQuota full) {
            return full(full);
        }
    }

    private Response full(FullQuota full) {
        var errors = new Errors();
        full.tell(errors, "text");
        return problems.of(errors);
    }

    private Response refused(int status, String key) {
        var errors = new Errors();
        errors.add("", key);
        return problems.of(status, errors);
    }

    private Account author() {
        return signedIn.account().orElseThrow();
    }
}
