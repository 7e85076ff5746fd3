package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import journal.schedule.Schedule;
import journal.web.PagesChanged;

/**
 * Whether pages offer a registration to everybody. A page asks the database nothing for that: each node looks once a second, and makes its pages
 * anew where it has changed. Whether a registration succeeds is decided by {@link RegistrationRules} alone.
 */
@Named
@ApplicationScoped
public class RegistrationOffer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject Schedule schedule;
    @Inject RegistrationRules rules;
    @Inject Event<PagesChanged> pages;

    private volatile boolean open = true;

    /** Looks for the first time, and from then on until the application stops. */
    public void begin() {
        look();
        schedule.begin(EVERY, EVERY, this::look);
    }

    /** Looks at once, as after a change. */
    public synchronized void look() {
        boolean before = open;
        open = rules.mode().isOffered();
        if (open != before) {
            pages.fire(new PagesChanged());
        }
    }

    /** Whether everybody may ask for an account. */
    public boolean isOpen() {
        return open;
    }
}
