package journal.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

/** What an author may do with an entry and nobody else. */
@RequestScoped
public class Authorship {
    @Inject EntryRepository entries;
    @Inject Readership readership;

    /**
     * The entry of this id, written by the signed-in author.
     *
     * @throws NotFoundException where there is none, or it is somebody else's and this one may not read it
     * @throws ForbiddenException where it is somebody else's
     */
    public Entry anyEntry(long id) {
        Entry entry = entries.find(id).orElseThrow(NotFoundException::new);
        if (!readership.isAuthorOf(entry)) {
            throw readership.includes(entry) ? new ForbiddenException() : new NotFoundException();
        }
        return entry;
    }

    /**
     * The entry of this id, written by the signed-in author and not in the trash.
     *
     * @throws NotFoundException where there is none, or it is in the trash
     * @throws ForbiddenException where somebody else has written it
     */
    public Entry entry(long id) {
        Entry entry = anyEntry(id);
        if (entry.isDeleted()) {
            throw new NotFoundException();
        }
        return entry;
    }
}
