package journal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransactionRetryIT {
    private static final String TOO_MUCH_CONTENTION = "40XL1"; // Derby, of the numbers of two who write at the same moment
    private static final String DUPLICATE = "23505";
    private static final int MOST = 250; // more than Derby takes at once for the next rows

    @Inject TransactionUnderTest unit;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive journal() {
        return TestDeployment.war().addClass(TransactionUnderTest.class);
    }

    @Test
    void a_transaction_that_the_database_rolled_back_runs_again_until_it_succeeds() {
        assertEquals(3, unit.succeedsAfter(2, TOO_MUCH_CONTENTION, "ada"));

        assertEquals(1, unit.accountsOf("ada"), "what the others wrote is undone");
    }

    @Test
    @Tag("derby") // which alone keeps its next numbers in a table of locked rows
    void one_that_the_database_rolls_back_while_it_is_committed_runs_again_too() throws Exception {
        int more = 0;
        var tries = new AtomicInteger();
        try (var numbers = new Numbers(unit.source())) {
            for (; tries.get() == more && more < MOST; more++) {
                int before = tries.get();
                unit.adds("kay" + more + '-', () -> {
                    if (tries.getAndIncrement() > before) {
                        numbers.release();
                    }
                });
            }
        }

        assertTrue(tries.get() > more, "none was rolled back");
        assertEquals(more, unit.accountsOf("kay"));
    }

    @Test
    void one_that_failed_for_its_own_sake_does_not() {
        assertThrows(PersistenceException.class, () -> unit.succeedsAfter(1, DUPLICATE, "grace"));

        assertEquals(0, unit.accountsOf("grace"));
    }

    @Test
    void it_gives_up_in_the_end() {
        assertThrows(PersistenceException.class, () -> unit.succeedsAfter(6, TOO_MUCH_CONTENTION, "hedy"));

        assertEquals(0, unit.accountsOf("hedy"));
    }

    @Test
    void a_part_of_a_transaction_does_not_run_again_alone() throws Exception {
        transaction.begin();

        assertThrows(PersistenceException.class, () -> unit.succeedsAfter(1, TOO_MUCH_CONTENTION, "joan"));

        transaction.rollback();
        assertEquals(0, unit.accountsOf("joan"));
    }

    /** Somebody who reads where Derby keeps the next numbers, so that it can take no more of them, in a thread without a transaction. */
    private static final class Numbers implements AutoCloseable {
        private final Connection reader;

        Numbers(DataSource source) {
            reader = elsewhere(() -> {
                Connection connection = source.getConnection();
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement();
                        ResultSet numbers = statement.executeQuery("SELECT * FROM SYS.SYSSEQUENCES WITH RR")) {
                    while (numbers.next()) {
                        continue; // each is locked
                    }
                }
                return connection;
            });
        }

        void release() {
            elsewhere(() -> {
                reader.rollback();
                return null;
            });
        }

        @Override
        public void close() {
            elsewhere(() -> {
                reader.rollback();
                reader.close();
                return null;
            });
        }

        private static <T> T elsewhere(Callable<T> work) {
            var task = new FutureTask<>(work);
            new Thread(task).start();
            try {
                return task.get();
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
