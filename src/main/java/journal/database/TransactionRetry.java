package journal.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.random.RandomGenerator;

/**
 * Runs a transaction again if the database rolled it back because of another one: a deadlock, a lock timeout, or a row that was changed
 * meanwhile. The standards leave the retry to the client (SQL:2016, table 38, class 40; X/Open XA, 3.3, for a rollback during the commit).
 * Such a method does not change its arguments; it stores copies.
 */
@Interceptor
@Transactional
@Priority(TransactionRetry.OUTSIDE_THE_TRANSACTION)
public class TransactionRetry {
    /** Before the container's own interceptor begins a transaction: Jakarta Transactions 2.0, section 3.7. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final int TRIES = 6;
    private static final int PAUSE = 20; // at most this many milliseconds after the first try, twice as many after each further one

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object run(InvocationContext method) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return method.proceed(); // a part of a transaction cannot run again
        }
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return method.proceed();
            } catch (Exception failure) {
                if (!Clash.isRolledBack(failure)) {
                    throw failure;
                }
                // A random pause: the other transaction may be retried at the same moment.
                Thread.sleep(RandomGenerator.getDefault().nextLong((long) PAUSE << tried - 1));
            }
        }
        return method.proceed();
    }
}
