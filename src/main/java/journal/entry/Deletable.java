package journal.entry;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import journal.account.Account;

/** What can be put in the trash by its author, and removed by an administrator. */
@MappedSuperclass
public abstract class Deletable {
    @Column(name = "deleted_at") private Instant deletedAt;
    @Column(name = "removed_by") private Long removedBy; // the id of an account
    @Column(name = "removed_because") private String removedBecause;
    @Column(nullable = false) private boolean removed; // for the list of these

    /** Puts it in the trash; one that is there stays since it was put there. */
    public void delete(Instant now) {
        if (!isDeleted()) {
            deletedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Puts it in the trash for an administrator; its author cannot restore it. */
    public void remove(Account by, String reason, Instant now) {
        delete(now);
        removed = true;
        removedBy = by.getId();
        removedBecause = reason;
    }

    /** Takes it out of the trash. */
    public void restore() {
        deletedAt = null;
        removed = false;
        removedBy = null;
        removedBecause = null;
    }

    /** Whether an administrator has put it in the trash. */
    public boolean isRemoved() {
        return removedBy != null;
    }

    /** Why it was removed; null where it was not. */
    public String getRemovedBecause() {
        return removedBecause;
    }

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Since when it is in the trash; null where it is not. */
    public Instant getDeletedAt() {
        return deletedAt;
    }
}
