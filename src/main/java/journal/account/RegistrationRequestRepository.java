package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import journal.database.Sql;

/** The accounts that wait for the approval of an administrator. */
@ApplicationScoped
public class RegistrationRequestRepository {
    static final int MOST = 1_000; // that wait
    private static final int PAGE = 50; // requests

    /**
     * A page of the requests.
     *
     * @param next the id of the account after which the next page begins; 0 where there is none
     */
    public record Part(List<RegistrationRequest> requests, long next) {
        public Part {
            requests = List.copyOf(requests);
        }
    }

    @PersistenceContext EntityManager em;

    /** Some of the requests, the first one first: those of the accounts with ids after this one. */
    public Part after(long account) {
        List<Long> ids = Sql.of("SELECT account_id FROM registration_request").constraint("registration_request_pk")
                .add("WHERE account_id > ? ORDER BY account_id FETCH FIRST " + (PAGE + 1) + " ROWS ONLY", account).numbers(em);
        List<Long> shown = ids.subList(0, Math.min(PAGE, ids.size()));
        List<RegistrationRequest> found = shown.isEmpty() ? List.of()
                : em.createNamedQuery("RegistrationRequest.listed", RegistrationRequest.class).setParameter("ids", shown).getResultList();
        return new Part(found, ids.size() > PAGE ? shown.get(PAGE - 1) : 0);
    }

    /** The request of this account, with the account; read again where a decision of this moment was in the way. */
    @Transactional
    public Optional<RegistrationRequest> of(long account) {
        return em.createNamedQuery("RegistrationRequest.listed", RegistrationRequest.class).setParameter("ids", List.of(account))
                .getResultStream().findFirst();
    }

    /** Takes a request, so that nobody else decides about it; false where somebody has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(long account) {
        return Sql.of("DELETE FROM registration_request WHERE account_id = ?", account).execute(em) == 1;
    }

    /** Adds a request, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RegistrationRequest request) {
        em.persist(request);
    }

    /** Whether no more may wait. Requests of the same moment do not see each other, so some more may. */
    boolean areFull() {
        return Sql.of("SELECT account_id FROM registration_request FETCH FIRST " + MOST + " ROWS ONLY").numbers(em).size() == MOST;
    }
}
