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
 * Runs a transaction again that was rolled back because of another one (a deadlock, a lock that could not be had, a row that the other one
 * has changed), which is for the client to do: SQL:2016, table 38, class 40; X/Open XA, 3.3, for one that was rolled back while it was
 * committed. What such a method is given it leaves as it was; it stores copies.
 */
@Interceptor
@Transactional
@Priority(TransactionRetry.OUTSIDE_THE_TRANSACTION)
public class TransactionRetry {
    /** Before the container's own interceptor begins a transaction: Jakarta Transactions 2.0, section 3.7. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final int TRIES = 6;
    private static final int PAUSE = 20; // milliseconds after the first try at the most, and twice as many after each other

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object run(InvocationContext method) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return method.proceed(); // a part of one cannot run again
        }
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return method.proceed();
            } catch (Exception failure) {
                if (!Clash.isRolledBack(failure)) {
                    throw failure;
                }
                // Not at the same moment as the other one, which may do the same.
                Thread.sleep(RandomGenerator.getDefault().nextLong((long) PAUSE << tried - 1));
            }
        }
        return method.proceed();
    }
}
