package journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import org.eclipse.krazo.forms.FormMethodOverwriteFilter;

/** Makes one filter of Krazo for all requests (CDI 4.0, 24.4.1): it has no state of a request, and each that is made looks up a service. */
public class KrazoScopes implements Extension {

    void widen(@Observes ProcessAnnotatedType<FormMethodOverwriteFilter> filter) {
        filter.configureAnnotatedType().remove(RequestScoped.class::isInstance).add(ApplicationScoped.Literal.INSTANCE);
    }
}
