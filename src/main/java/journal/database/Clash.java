package journal.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** Recognizes the refusals of the database in an exception and its causes. */
public final class Clash {
    // SQL:2016, table 38: classes of SQLSTATEs and states
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";
    private static final List<String> TRANSACTION_ROLLBACK = List.of("40000", "40001", "40P01", "40XL1"); // the last two are those of PostgreSQL and of Derby

    // Where the last statements fail during the commit, some servers report only the code of the branch (X/Open XA, 3.3).
    private static final Set<Integer> BRANCH_ROLLBACK = Set.of(XAException.XA_RBDEADLOCK, XAException.XA_RBTIMEOUT,
            XAException.XA_RBTRANSIENT);

    private Clash() {
    }

    /** Whether a constraint of the schema, such as a unique index, refused a statement. */
    public static boolean isIn(Throwable failure) {
        return hasSqlState(failure, INTEGRITY_CONSTRAINT_VIOLATION);
    }

    /** Whether the transaction was rolled back because of another one, by the database or by a version. A retry may succeed. */
    static boolean isRolledBack(Throwable failure) {
        return TRANSACTION_ROLLBACK.stream().anyMatch(state -> hasSqlState(failure, state)) || causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof XAException branch && BRANCH_ROLLBACK.contains(branch.errorCode));
    }

    /** Whether a cause of the failure is an SQL error whose SQLSTATE has this beginning. */
    static boolean hasSqlState(Throwable failure, String start) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .flatMap(first -> Stream.iterate(first, one -> one != null, SQLException::getNextException))
                .anyMatch(one -> one.getSQLState() != null && one.getSQLState().startsWith(start));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
