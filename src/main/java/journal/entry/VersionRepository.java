package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journal.account.Account;
import journal.database.Sql;
import journal.quota.Kind;
import journal.quota.UsageRepository;

/** The versions of entries, as the database keeps them. */
@ApplicationScoped
public class VersionRepository {
    /**
     * What is known of an entry to whom waits for a change.
     *
     * @param version the number of its latest version
     * @param securityVersion that of its author's account
     */
    public record Latest(int version, int securityVersion) {
    }

    @PersistenceContext EntityManager em;
    @Inject UsageRepository usage;

    /** A version of an entry. */
    public Optional<EntryVersion> find(Entry entry, int number) {
        return em.createNamedQuery("EntryVersion.find", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The versions of an entry from one on and before another one, the latest first. */
    public List<EntryVersion> between(Entry entry, int from, int before) {
        return em.createNamedQuery("EntryVersion.between", EntryVersion.class).setParameter("entry", entry.getId())
                .setParameter("from", from).setParameter("before", before).getResultList();
    }

    /** When these entries were saved last, by their ids. */
    public Map<Long, Instant> savedAt(List<Entry> entries) {
        return entries.isEmpty() ? Map.of()
                : em.createNamedQuery("EntryVersion.savedAt", Object[].class)
                        .setParameter("ids", entries.stream().map(Entry::getId).toList())
                        .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** The latest versions of the entries of these ids, by id; one in the trash has none. */
    public Map<Long, Latest> latest(Set<Long> ids) {
        return em.createNamedQuery("Entry.latestVersions", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Latest((Integer) row[1], (Integer) row[2])));
    }

    /** The public entries with an id from one on and below another one, in the order of their ids. */
    public List<PublicEntry> published(long from, long to) {
        return em.createNamedQuery("EntryVersion.published", PublicEntry.class).setParameter("from", from).setParameter("to", to)
                .getResultList();
    }

    /**
     * Adds what an entry says now as a version, in the caller's transaction.
     *
     * @throws journal.quota.FullQuota where its author has no room for it
     * @throws jakarta.persistence.PersistenceException that {@link journal.database.Clash} knows, where there is that version already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Entry entry, Account by, Instant now) {
        em.persist(new EntryVersion(entry, by, now));
        em.flush(); // first: what was sent before is no new version
        usage.add(entry.getAuthor().getId(), Kind.VERSIONS, 1, entry.content().bytes());
    }

    /** Lets the latest version of an entry say what the entry says, in the caller's transaction. The number of its bytes may change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void relink(Entry entry, long bytes) {
        em.flush();
        Sql.of("UPDATE entry_version SET text = ? WHERE entry_id = ? AND number = ?", entry.getText(), entry.getId(), entry.getVersion())
                .execute(em);
        usage.add(entry.getAuthor().getId(), Kind.VERSIONS, 0, entry.bytes() - bytes);
    }
}
