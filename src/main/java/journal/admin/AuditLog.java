package journal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journal.account.AccountDirectory;
import journal.list.KeysetPage;
import journal.list.PageRequest;
import journal.security.EventKind;
import journal.security.SecurityEvent;
import journal.security.SecurityEvents;

/** What was done to accounts by others and by administrators, and what failed. */
@ApplicationScoped
public class AuditLog {
    /**
     * Which of its events.
     *
     * @param kind empty for all
     * @param account the id of the account that they are about; empty for all
     */
    public record Filter(Optional<EventKind> kind, Optional<Long> account) {
    }

    /**
     * Some of its events.
     *
     * @param names the names of the accounts that they name, by their ids
     */
    public record Part(KeysetPage<SecurityEvent> page, Map<Long, String> names) {
        public Part {
            names = Map.copyOf(names);
        }

        /** The name of an account; its id where it is gone. */
        public String name(long account) {
            return names.getOrDefault(account, String.valueOf(account));
        }
    }

    @Inject SecurityEvents events;
    @Inject AccountDirectory directory;

    /** The page that was asked for, the latest first. */
    Part page(Filter filter, PageRequest request, int most) {
        List<EventKind> kinds = filter.kind().map(List::of).orElseGet(EventKind::audited);
        KeysetPage<SecurityEvent> page = events.ofKinds(kinds, filter.account(), request, most);
        return new Part(page, directory.names(page.items().stream().flatMap(SecurityEvent::accounts).collect(Collectors.toSet())));
    }
}
