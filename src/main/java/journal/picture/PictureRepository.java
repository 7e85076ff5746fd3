package journal.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.database.Sql;
import journal.entry.EntrySaved;
import journal.markdown.PictureAddress;
import journal.markdown.PictureSize;
import journal.quota.Kind;
import journal.quota.UsageRepository;

/** The pictures of the journal in the database. */
@ApplicationScoped
public class PictureRepository {
    private static final String UNUSED = "NOT EXISTS (SELECT 1 FROM entry_picture s WHERE s.picture_id = %s.id)";

    @PersistenceContext EntityManager em;
    @Inject AccountRepository accounts;
    @Inject UsageRepository usage;

    /**
     * Adds pictures of an owner, in the transaction of the caller.
     *
     * @throws journal.quota.FullQuota where the owner has no room for all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Account owner, List<Picture> pictures) {
        usage.add(owner.getId(), Kind.PICTURES, pictures.size(), pictures.stream().mapToLong(Picture::bytes).sum());
        pictures.forEach(em::persist);
    }

    /** The number of pictures of an author that no version of an entry shows. */
    public long idle(Account owner) {
        return em.createNamedQuery("Picture.idle", Long.class).setParameter("owner", owner).getSingleResult();
    }

    /**
     * The id of a picture that a reader may see: the owner may, and so may the audience of an entry that shows it and is not in the trash.
     *
     * @return empty if there is no such picture, or the reader may not see it
     */
    public Optional<Long> readable(String name, Optional<Account> reader, Set<String> audiences) {
        long owner = reader.map(Account::getId).orElse(0L); // no account has the id 0
        return Sql.of("SELECT p.id FROM picture p WHERE p.name = ? AND (p.owner_id = ? OR EXISTS (SELECT 1"
                + " FROM entry_picture s JOIN entry e ON e.id = s.entry_id WHERE s.picture_id = p.id AND s.shown = 1"
                + " AND e.deleted_at IS NULL AND e.audience IN ", name, owner).in(audiences).add("))").numbers(em).stream().findFirst();
    }

    /** The file of a picture in a size; empty if it is not kept in that size. */
    public Optional<PictureFile> file(long picture, PictureSize size) {
        return em.createNamedQuery("PictureFile.sized", PictureFile.class).setParameter("picture", picture)
                .setParameter("variant", size.toString()).getResultStream().findFirst();
    }

    /** The largest file of the picture with this id and name. */
    public Optional<PictureFile> largest(long picture, String name) {
        return PictureAddress.named(name).sizes().keySet().stream().reduce((smaller, larger) -> larger)
                .flatMap(size -> file(picture, size));
    }

    /** The largest file of an owner's picture of this name. */
    public Optional<PictureFile> largest(Account owner, String name) {
        return owned(owner.getId(), Set.of(name)).stream().findFirst().flatMap(id -> largest(id, name));
    }

    /** Records which pictures of its author an entry shows now, in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(EntrySaved entry) {
        em.flush();
        Sql.of("UPDATE entry_picture SET shown = 0 WHERE entry_id = ?", entry.id()).execute(em);
        if (entry.pictures().isEmpty()) {
            return;
        }
        var before = new HashSet<>(Sql.of("SELECT picture_id FROM entry_picture WHERE entry_id = ?", entry.id()).numbers(em));
        for (long picture : owned(entry.author(), entry.pictures())) {
            Sql.of(before.contains(picture) ? "UPDATE entry_picture SET shown = 1 WHERE entry_id = ? AND picture_id = ?"
                    : "INSERT INTO entry_picture (entry_id, picture_id, shown) VALUES (?, ?, 1)", entry.id(), picture).execute(em);
            Sql.of("UPDATE picture SET idle_since = NULL WHERE id = ?", picture).execute(em);
        }
    }

    /** Marks the pictures that only this entry uses as unused, in the transaction of the caller. The next collection deletes them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(long entry) {
        Sql.of("UPDATE picture SET idle_since = 0 WHERE id IN (SELECT picture_id FROM entry_picture WHERE entry_id = ?)"
                + " AND NOT EXISTS (SELECT 1 FROM entry_picture s WHERE s.picture_id = picture.id AND s.entry_id <> ?)", entry, entry)
                .execute(em);
    }

    /**
     * Deletes pictures that have been unused since before the moment, by entries and by drafts, in the transaction of the caller.
     *
     * @param most the most pictures that are deleted
     * @return how many were found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int removeIdleBefore(Instant moment, int most) {
        List<Object[]> old = Sql.of("SELECT p.id, p.owner_id, p.bytes FROM picture p WHERE p.idle_since < ? AND " + UNUSED.formatted("p")
                + " AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.author_id = p.owner_id AND d.text LIKE '%/pictures/' || p.name || '%')"
                + " FETCH FIRST " + most + " ROWS ONLY", moment).rows(em);
        accounts.lockAll(old.stream().map(row -> Sql.number(row[1])));
        // a picture in use may be marked as unused: two transactions that release and use it at the same time do that
        String remove = "DELETE FROM picture WHERE id = ? AND idle_since IS NOT NULL AND " + UNUSED.formatted("picture");
        for (Object[] row : old) {
            if (Sql.of(remove, row[0]).execute(em) > 0) { // and the database its files
                usage.add(Sql.number(row[1]), Kind.PICTURES, -1, -Sql.number(row[2]));
            }
        }
        return old.size();
    }

    private List<Long> owned(long owner, Set<String> names) {
        return Sql.of("SELECT id FROM picture WHERE owner_id = ? AND name IN ", owner).in(names).add(" ORDER BY id").numbers(em);
    }
}
