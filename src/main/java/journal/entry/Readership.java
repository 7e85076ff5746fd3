package journal.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.NotFoundException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import journal.account.SignedIn;
import journal.circle.Circle;
import journal.circle.CircleRepository;
import journal.circle.Memberships;
import journal.list.KeysetPage;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.web.ReaderState;

/** The one rule about reading: an entry is for one {@link Audience}, and a reader belongs to some. Authors read their own entries. */
@Named
@RequestScoped
public class Readership {
    @Inject SignedIn signedIn;
    @Inject EntryRepository entries;
    @Inject EntryPages pages;
    @Inject CircleRepository circles;
    @Inject Memberships memberships;

    private Set<String> audiences;

    /** The audiences that the reader belongs to. */
    public Set<String> audiences() {
        if (audiences == null) {
            audiences = signedIn.account().map(reader -> Audience.of(reader, memberships.circles())).orElse(Set.of(Audience.PUBLIC));
        }
        return Collections.unmodifiableSet(audiences);
    }

    void tell(@Observes ReaderState reader) {
        reader.add(audiences());
    }

    /** The circles that the reader belongs to, and may write for. */
    public List<Circle> getCircles() {
        return signedIn.account().map(circles::of).orElse(List.of());
    }

    /** Whether the reader may write for this visibility of a form, such as {@code circle:7}. */
    public boolean mayWriteFor(String visibility) {
        return Audience.isVisibility(visibility)
                && signedIn.account().filter(author -> audiences().contains(Audience.of(visibility, author))).isPresent();
    }

    /** Whether the reader has written the entry. */
    public boolean isAuthorOf(Entry entry) {
        return signedIn.account().filter(entry::isBy).isPresent();
    }

    /** Whether the reader may read the entry: not while it is in the trash. */
    public boolean includes(Entry entry) {
        return !entry.isDeleted() && (audiences().contains(entry.getAudience()) || isAuthorOf(entry));
    }

    /** The page of a list that was asked for, as it is shown: what the reader may read of it. */
    public KeysetPage<ListedEntry> page(ListDefinition list, PageRequest request) {
        return pages.shown(list, request, audiences());
    }

    /** Whether there is anything in a list that the reader may read. */
    public boolean isAny(ListDefinition list) {
        return !page(list, PageRequest.first()).items().isEmpty();
    }

    /**
     * The entry of this id.
     *
     * @throws NotFoundException where there is none that the reader may read: nobody learns which ids others have
     */
    public Entry entry(long id) {
        return entries.find(id).filter(this::includes).orElseThrow(NotFoundException::new);
    }
}
