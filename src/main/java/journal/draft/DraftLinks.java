package journal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import journal.web.Links;

/** Where one goes on with a draft. */
@Named
@ApplicationScoped
public class DraftLinks {
    @Inject Links links;

    /** The path of the form with this draft in it. */
    public String to(Draft draft) {
        String form = draft.isChange() ? links.to("ChangeController#form", draft.getEntryId()) : links.to("PublicationController#form");
        return form + "?draft=" + draft.getKey();
    }
}
