package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import journal.account.Attempt.Result;
import journal.database.Clash;
import journal.openid.OpenIdStep;
import journal.openid.OpenIdStep.Purpose;
import journal.openid.OpenIdStep.Way;
import journal.openid.OpenIdSteps;
import journal.openid.ProvenIdentity;
import journal.web.HttpExchange;
import journal.web.Messages;
import journal.web.Network;
import journal.web.RetryAfter;

/** The choice of an account by somebody whom the provider knows and the journal does not: a new one, or their own by its password. */
@RequestScoped
public class OpenIdChoice {
    @Inject OpenIdSteps steps;
    @Inject OpenIdLinks openIds;
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject HttpExchange exchange;
    @Inject Messages messages;

    private Registration.Outcome outcome;

    /** The step of somebody who chooses. */
    Optional<OpenIdStep> find() {
        return steps.find().filter(step -> step.way().purpose() == Purpose.CHOICE);
    }

    /** Begins for somebody who has come back from the provider. */
    void begin(Way way, ProvenIdentity identity) {
        steps.begin(new Way(Purpose.CHOICE, Optional.empty(), way.lasting(), way.next()), identity);
    }

    /** Adds an account; refused where its name is taken. What it has come to is the {@link #outcome}. */
    Attempt register(OpenIdStep step, Registrant who) {
        Network network = Network.of(exchange.request().getRemoteAddr());
        Optional<RetryAfter> wait = attempts.count(List.of(counters.registrations(network)));
        if (wait.isPresent()) {
            return Attempt.early(wait.get());
        }
        boolean done = isDone(() -> outcome = openIds.register(identity(step), who, messages.getLanguage()));
        if (done && outcome.isDone()) {
            steps.take(step);
        }
        return new Attempt(done ? Result.DONE : Result.REFUSED, new RetryAfter(0));
    }

    /** What the registration that was made has come to. */
    Registration.Outcome outcome() {
        return outcome;
    }

    /** Links the account of somebody who has shown its password, and the code of its second factor; false where either is linked already. */
    boolean link(OpenIdStep step, Account account) {
        return steps.take(step) && isDone(() -> openIds.add(identity(step), account));
    }

    /** Waits for the code of the account whose password somebody has shown, to link it then. */
    void want(OpenIdStep step, Account account) {
        steps.take(step);
        steps.begin(new Way(Purpose.CHOICE, Optional.of(account.getId()), step.way().lasting(), step.way().next()), identity(step));
    }

    /** Links an account whose code was right, where this is waited for. */
    void linkWanted(Account account) {
        find().filter(step -> step.way().account().equals(Optional.of(account.getId()))).ifPresent(step -> link(step, account));
    }

    private static ProvenIdentity identity(OpenIdStep step) {
        return step.identity().orElseThrow();
    }

    // The unique indexes decide, not queries before
    static boolean isDone(Runnable change) {
        try {
            change.run();
            return true;
        } catch (PersistenceException failure) {
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            return false;
        }
    }
}
