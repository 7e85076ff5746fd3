package journal.database;

import java.sql.SQLException;

/** Tells from an exception what the database said. */
public final class Clash {
    // SQL:2016, table 38: the classes of SQLSTATEs
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";
    private static final String TRANSACTION_ROLLBACK = "40";

    private Clash() {
    }

    /** Whether a unique index (or another constraint of the schema) refused what was written. */
    public static boolean isIn(Throwable failure) {
        return hasSqlState(failure, INTEGRITY_CONSTRAINT_VIOLATION);
    }

    /** Whether the database rolled the transaction back because of another one: it may succeed when it runs again. */
    static boolean isRolledBack(Throwable failure) {
        return hasSqlState(failure, TRANSACTION_ROLLBACK);
    }

    /** Whether some cause of the failure is an SQL error whose SQLSTATE starts so. */
    static boolean hasSqlState(Throwable failure, String start) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (SQLException one = sql; one != null; one = one.getNextException()) {
                    if (one.getSQLState() != null && one.getSQLState().startsWith(start)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
