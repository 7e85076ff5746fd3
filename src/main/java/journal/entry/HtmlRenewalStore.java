package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.database.Sql;
import journal.entry.HtmlRenewalSource.Position;
import journal.markdown.PictureAddress;
import journal.web.PagesChanged;

/** Stores HTML that is made anew. Of two nodes that do the same step one stores it. */
@ApplicationScoped
public class HtmlRenewalStore {
    private static final String ENTRY = "UPDATE /* html */ entry SET version = version + 1, html = ";
    private static final String UNCHANGED = " WHERE id = ? AND revision = ?";

    /**
     * The new HTML of an entry.
     *
     * @param version the version that it is made of
     * @param author the id of its author's account
     */
    record Renewed(long id, int version, long author, Optional<String> html) {
    }

    @PersistenceContext EntityManager em;
    @Inject Event<EntrySaved> saved;
    @Inject Event<PagesChanged> pages;

    /** Begins before the first entry, with another maker; nothing where another node did. */
    @Transactional
    public void begin(Position before, String maker) {
        Sql.of("UPDATE /* html */ html_renewal SET maker = ?, entry_id = 0 WHERE maker = ?", maker, before.maker()).execute(em);
    }

    /**
     * Stores the HTML of entries up to an id. An entry that was changed meanwhile keeps what it has: that was made with the change.
     *
     * @return whether it is stored; not where another node has done this step
     */
    @Transactional
    public boolean add(Position before, long to, List<Renewed> entries) {
        int steps = Sql.of("UPDATE /* html */ html_renewal SET entry_id = ? WHERE maker = ? AND entry_id = ?", to, before.maker(),
                before.entryId()).execute(em);
        if (steps > 0) {
            entries.forEach(this::add);
            pages.fire(new PagesChanged());
        }
        return steps > 0;
    }

    private void add(Renewed entry) {
        Sql update = entry.html().map(html -> Sql.of(ENTRY + "?", html)).orElse(Sql.of(ENTRY + "NULL"));
        if (update.add(UNCHANGED, entry.id(), entry.version()).execute(em) > 0) { // else it is changed, or gone
            Set<String> pictures = entry.html().map(PictureAddress::in).orElse(Set.of());
            saved.fire(new EntrySaved(entry.id(), entry.author(), entry.version(), pictures));
        }
    }
}
