package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.limit.Counter;
import journal.web.HttpExchange;

/**
 * A sign-in. Wrong tries are counted by account and by network, those of a {@link KnownDevice} only by device: so a stranger's tries lock
 * nobody out of a device on which they signed in before.
 */
@RequestScoped
public class SignIn {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject KnownDevice device;
    @Inject SignedIn signedIn;
    @Inject HttpExchange exchange;

    /** Signs in with a name and a password, and remembers the device. */
    Attempt attempt(String username, String password) {
        Username name = Username.of(username);
        Optional<Counter> known = device.of(name).map(counters::device);
        List<Counter> counted = known.map(List::of).orElseGet(() -> List.of(counters.account(name), network()));
        Attempt attempt = attempts.make(counted, () -> signedIn.signIn(username, password));
        if (attempt.result() == Result.DONE) {
            attempts.forget(counted.get(0));
            counted.stream().skip(1).forEach(attempts::takeBack); // the network's other tries stay counted
            signedIn.account().ifPresent(device::remember);
        }
        return attempt;
    }

    private Counter network() {
        return counters.signInNetwork(Network.of(exchange.request().getRemoteAddr()));
    }
}
