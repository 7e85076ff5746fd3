package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import journal.account.Attempt.Result;
import journal.limit.Counter;
import journal.web.HttpExchange;
import journal.web.Network;

/**
 * The tries of an account's password. Wrong ones are counted by account and by network, those of a {@link KnownDevice} only by device: so a
 * stranger's tries lock nobody out of a device on which they signed in before.
 */
@RequestScoped
public class PasswordTries {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject KnownDevice device;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;

    /**
     * Makes a try, unless it has to wait. Where it succeeds the device is known from then on.
     *
     * @param work verifies the password, and signs in by it or by the next one; false where it is wrong
     */
    Attempt make(Username name, Supplier<Boolean> work) {
        List<Counter> counted = device.of(name).map(counters::device).map(List::of)
                .orElseGet(() -> List.of(counters.account(name), network()));
        Attempt attempt = attempts.make(counted, work);
        if (attempt.result() == Result.DONE) {
            attempts.forget(counted.get(0));
            counted.stream().skip(1).forEach(attempts::takeBack); // the network's other tries stay counted
            signedIn.account().ifPresent(device::remember); // by the hash, which may be another one now
        }
        return attempt;
    }

    private Counter network() {
        return counters.signInNetwork(Network.of(exchange.request().getRemoteAddr()));
    }
}
