package journal.entry;

import jakarta.persistence.EntityManager;
import java.util.List;
import journal.account.Account;
import journal.database.LocalDateTimeColumn;

/** What one author alone sees, in the order of a moment, the latest first. */
enum OwnList {
    TRASH("entry", "deleted_at", "entry_trash"), DRAFTS("draft", "saved_at", "draft_list");

    private final String table;
    private final String moment;
    private final String index;

    OwnList(String table, String moment, String index) {
        this.table = table;
        this.moment = moment;
        this.index = index;
    }

    /** The numbers of at most so many rows of an author, the next one to a bookmark first. */
    List<Long> ids(EntityManager em, Account author, Bookmark bookmark, int most) {
        Direction to = bookmark.direction();
        long at = LocalDateTimeColumn.micros(bookmark.place().at());
        List<?> ids = em.createNativeQuery("SELECT id FROM " + table + to.using(index) + "WHERE author_id = ? AND " + to.from(moment, "id")
                + to.next(moment, most)).setParameter(1, author.getId()).setParameter(2, at).setParameter(3, at)
                .setParameter(4, bookmark.place().id()).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
