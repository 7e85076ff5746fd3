package journal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashTest {
    @ParameterizedTest
    @CsvSource({"40001, true", "40P01, true", "40XL1, true", "40002, false", "40003, false", "23505, false", ", false"})
    void what_the_database_rolled_back_because_of_another_transaction_is_told_by_its_state(String state, boolean rolledBack) {
        assertEquals(rolledBack, Clash.isRolledBack(new PersistenceException(new SQLException("as if from the database", state))));
    }

    @ParameterizedTest
    @CsvSource({XAException.XA_RBDEADLOCK + ", true", XAException.XA_RBTIMEOUT + ", true", XAException.XA_RBTRANSIENT + ", true",
        XAException.XA_RBINTEGRITY + ", false", XAException.XAER_RMERR + ", false", XAException.XAER_RMFAIL + ", false"})
    void one_that_was_rolled_back_while_it_was_committed_is_told_by_its_code_and_one_that_may_have_been_committed_is_none(int code,
            boolean rolledBack) {
        assertEquals(rolledBack, Clash.isRolledBack(new IllegalStateException(new XAException(code))));
    }

    @Test
    void a_row_that_another_transaction_has_changed_meanwhile_is_read_again() {
        assertTrue(Clash.isRolledBack(new RuntimeException(new OptimisticLockException())));
    }
}
