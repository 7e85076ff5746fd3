package journal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.VersionRepository;
import journal.list.KeysetPage;
import journal.web.Addresses;
import journal.web.Links;
import journal.web.Problems;

/** The answers about entries. */
@RequestScoped
public class EntryAnswers {
    private static final int CHANGED = Response.Status.PRECONDITION_FAILED.getStatusCode();

    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Answers answers;
    @Inject Problems problems;
    @Inject Addresses addresses;
    @Inject Links links;

    /** An entry, unless the program has it as it is. */
    Response one(Entry entry, Request request) {
        Instant updated = updated(List.of(entry)).get(entry.getId());
        var tag = new EntityTag(entry.getTag());
        Date modified = Date.from(updated);
        return Optional.ofNullable(request.evaluatePreconditions(modified, tag))
                .orElseGet(() -> answers.of(Response.Status.OK.getStatusCode(), EntryJson.of(entry, updated, address(entry))))
                .tag(tag).lastModified(modified).build();
    }

    /** The entry of this id after a change. */
    Response changed(Conditions conditions, long id) {
        Entry entry = entries.changed(id);
        return answers.changed(conditions, entry.getTag(), json(entry));
    }

    /** A new entry. */
    Response created(Conditions conditions, Entry entry) {
        return answers.created(conditions, links.to("EntryResource#show", entry.getId()), entry.getTag(), json(entry));
    }

    /** A page of entries. */
    Response page(KeysetPage<Entry> page) {
        Map<Long, Instant> updated = updated(page.items());
        return answers.page(page, entry -> EntryJson.listed(entry, updated.get(entry.getId()), address(entry)));
    }

    /** The refusal of a change that began with another version: 412 with all three. */
    Response conflict(Entry now, Optional<Content> base, ContentJson mine) {
        return problems.answer(CHANGED, new ChangedMeanwhile("about:blank", problems.title(CHANGED), CHANGED,
                base.map(ContentJson::of).orElse(null), mine, ContentJson.of(now.content()), now.getVersion()));
    }

    /** The path of the page of an entry. */
    String address(Entry entry) {
        return addresses.reference(links.to("EntryController#show", entry.getId(), entry.getSlug()));
    }

    private EntryJson json(Entry entry) {
        return EntryJson.of(entry, updated(List.of(entry)).get(entry.getId()), address(entry));
    }

    private Map<Long, Instant> updated(List<Entry> shown) {
        return versions.savedAt(shown);
    }
}
