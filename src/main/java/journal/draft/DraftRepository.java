package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.list.KeysetPage;
import journal.list.KeysetQuery;
import journal.list.ListDefinition;
import journal.list.PageRequest;
import journal.quota.Kind;
import journal.quota.UsageRepository;
import journal.web.Text;

/** The drafts of the journal, as the database keeps them. */
@ApplicationScoped
public class DraftRepository {
    private static final int PAGE = 50; // drafts

    @PersistenceContext EntityManager em;
    @Inject UsageRepository usage;

    /** The author's draft of this key. */
    public Optional<Draft> keyed(Account author, String key) {
        if (!Text.isClean(key, false)) {
            return Optional.empty(); // PostgreSQL refuses such text
        }
        // some databases take no notice of spaces at the end of a text
        return em.createNamedQuery("Draft.keyed", Draft.class).setParameter("author", author).setParameter("key", key)
                .getResultStream().filter(draft -> draft.getKey().equals(key)).findFirst();
    }

    /** The page that was asked for of the drafts of an author, the last saved first. */
    public KeysetPage<Draft> page(Account author, PageRequest request) {
        ListDefinition drafts = ListDefinition.of("draft", "saved_at", "draft_list", "author_id = ?", author.getId());
        return KeysetPage.of(KeysetQuery.find(em, drafts, request, PAGE + 1), PAGE, request,
                ids -> em.createNamedQuery("Draft.listed", Draft.class).setParameter("ids", ids).getResultList());
    }

    /** At most so many drafts, with their authors, whose time to be published has come, the first one first. */
    public List<Draft> due(Instant now, int most) {
        return em.createNamedQuery("Draft.due", Draft.class).setParameter("now", now).setMaxResults(most).getResultList();
    }

    /**
     * Adds a draft, in the caller's transaction; gives what is stored.
     *
     * @throws journal.quota.FullQuota where its author has no room for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Draft add(Draft draft) {
        usage.add(draft.author().getId(), Kind.DRAFTS, 1, draft.bytes());
        return em.merge(draft);
    }

    /**
     * Lets a draft say what another one says, in the caller's transaction.
     *
     * @throws journal.quota.FullQuota where that is longer and its author has no room for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Draft kept, Draft newer) {
        usage.add(kept.author().getId(), Kind.DRAFTS, 0, newer.bytes() - kept.bytes());
        kept.become(newer);
    }

    /** Removes a draft, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Draft draft) {
        usage.add(draft.author().getId(), Kind.DRAFTS, -1, -draft.bytes());
        em.remove(draft);
    }
}
