package journal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import journal.TestDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransactionRetryIT {
    private static final String TOO_MUCH_CONTENTION = "40XL1"; // Derby, of the numbers of two who write at the same moment
    private static final String DUPLICATE = "23505";

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
}
