package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import journal.account.Attempt.Result;
import journal.limit.Counter;

/**
 * The tries of a second factor's code. Wrong ones are counted by account, those of a {@link KnownDevice} by device. Only a right code ends
 * the count: who knows the password begins anew as often as they like, and guesses no faster.
 */
@RequestScoped
public class CodeTries {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject KnownDevice device;
    @Inject SignedIn signedIn;

    /**
     * Makes a try, unless it has to wait. Where it succeeds the device is known from then on.
     *
     * @param work verifies the code, and signs in by it; false where it is wrong
     */
    Attempt make(Account account, Supplier<Boolean> work) {
        Counter counter = device.of(Username.of(account.getUsername())).map(counters::deviceCodes).orElseGet(() -> counters.codes(account));
        Attempt attempt = attempts.make(List.of(counter), work);
        if (attempt.result() == Result.DONE) {
            attempts.forget(counter);
            signedIn.account().ifPresent(device::remember);
        }
        return attempt;
    }
}
