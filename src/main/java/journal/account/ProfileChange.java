package journal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import journal.web.Errors;

/** A change of the profile by its owner: another display name only so many times in an hour, since the search reads all entries of its author anew. */
@RequestScoped
public class ProfileChange {
    @Inject Attempts attempts;
    @Inject Counters counters;
    @Inject ProfileStore store;
    @Inject SignedIn signedIn;
    @Inject Errors errors;

    /** Stores a profile; gives the answer, without its page, where its owner has to wait. */
    public Optional<Response.ResponseBuilder> make(Profile profile) {
        Account account = signedIn.account().orElseThrow();
        if (!profile.name().equals(account.getDisplayName())) {
            var wait = attempts.count(List.of(counters.displayNames(account)));
            if (wait.isPresent()) {
                return Optional.of(Attempt.early(wait.get()).later(errors, "displayName", "profile"));
            }
        }
        store.store(account, profile);
        return Optional.empty();
    }
}
