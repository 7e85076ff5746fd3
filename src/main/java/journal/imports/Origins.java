package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import journal.account.Account;
import journal.database.Sql;
import journal.source.SourceEntry;
import journal.web.Digest;

/** Which entries the records of sources have become, and by which addresses other records link to them. */
@ApplicationScoped
public class Origins {
    private static final int WHOLE = 32; // bytes of SHA-256

    /**
     * What a record has become.
     *
     * @param entry the id of the entry, which may be gone
     * @param content the digest of what the source said then
     */
    record Origin(long entry, String content) {
    }

    @PersistenceContext EntityManager em;

    /** What a record of this format and id has become; empty where it was never imported. */
    @Transactional
    public Optional<Origin> find(Account account, String format, String id) {
        return Sql.of("SELECT entry_id, content_digest FROM import_origin WHERE account_id = ? AND digest = ?", account.getId(),
                digest(format, id)).rows(em).stream().findFirst().map(row -> new Origin(Sql.number(row[0]), row[1].toString()));
    }

    /** The entry that other records of the format call by this address; empty where none is known. */
    @Transactional
    public OptionalLong addressed(Account account, String format, String address) {
        return Sql.of("SELECT entry_id FROM import_address WHERE account_id = ? AND digest = ?", account.getId(), digest(format, address))
                .numbers(em).stream().mapToLong(Long::longValue).findFirst();
    }

    /** Keeps what a record has become, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Account account, String format, SourceEntry record, long entry, String content) {
        String digest = digest(format, record.id());
        Sql.of("DELETE FROM import_origin WHERE account_id = ? AND digest = ?", account.getId(), digest).execute(em);
        Sql.of("INSERT INTO import_origin (account_id, digest, content_digest, entry_id) VALUES (?, ?, ?, ?)", account.getId(), digest,
                content, entry).execute(em);
        for (String address : record.addresses().stream().distinct().toList()) {
            String known = digest(format, address);
            Sql.of("DELETE FROM import_address WHERE account_id = ? AND digest = ?", account.getId(), known).execute(em);
            Sql.of("INSERT INTO import_address (account_id, digest, entry_id) VALUES (?, ?, ?)", account.getId(), known, entry).execute(em);
        }
    }

    /** Forgets that a record has become this entry, in the caller's transaction: another import may add it again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Account account, long entry) {
        Sql.of("DELETE FROM import_origin WHERE account_id = ? AND entry_id = ?", account.getId(), entry).execute(em);
        Sql.of("DELETE FROM import_address WHERE account_id = ? AND entry_id = ?", account.getId(), entry).execute(em);
    }

    /** Lets the next import of a record change this entry again, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unsettle(Account account, long entry) {
        Sql.of("UPDATE import_origin SET content_digest = '' WHERE account_id = ? AND entry_id = ?", account.getId(), entry).execute(em);
    }

    /** Forgets a record, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Account account, String digest) {
        Sql.of("DELETE FROM import_origin WHERE account_id = ? AND digest = ?", account.getId(), digest).execute(em);
    }

    /** What names a record, or an address of one, in the database: 64 hexadecimal digits. */
    static String digest(String format, String name) {
        return Digest.of((format + '\n' + name).getBytes(StandardCharsets.UTF_8), WHOLE);
    }
}
