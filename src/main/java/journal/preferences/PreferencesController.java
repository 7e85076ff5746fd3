package journal.preferences;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.account.LanguageChoice;
import journal.account.SignedIn;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Languages;
import journal.web.Links;
import journal.web.LocalPath;
import journal.web.Page;
import journal.web.Preferences;
import journal.web.SeeOther;
import journal.web.WhileLeaving;

/** The page of a visitor's language and theme. */
@Controller
@RequestScoped
@Path("/")
@Produces(Page.HTML)
public class PreferencesController {
    @Inject Preferences preferences;
    @Inject Languages languages;
    @Inject LanguageChoice languageChoice;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @Path("preferences")
    @WhileLeaving
    @PermitAll
    public String form(@QueryParam("next") @DefaultValue("") String next) {
        return formFor(new PreferencesForm(preferences, next));
    }

    @POST
    @Path("preferences")
    @WhileLeaving
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam PreferencesForm form) {
        check(form);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        preferences.keep(form.getTheme(), form.getLanguage());
        signedIn.account().ifPresent(account -> languageChoice.choose(account, form.getLanguage()));
        flash.success("preferences");
        return SeeOther.to(LocalPath.of(form.getNext(), links.to("EntryController#list")));
    }

    private void check(PreferencesForm form) {
        if (errors.isEmpty("language") && !form.getLanguage().isEmpty() && languages.find(form.getLanguage()).isEmpty()) {
            errors.add("language", "preferences.language.unknown");
        }
        if (errors.isEmpty("theme") && !Preferences.isTheme(form.getTheme())) {
            errors.add("theme", "preferences.theme.unknown");
        }
    }

    private String formFor(PreferencesForm form) {
        models.put("form", form);
        return "preferences/form.jsp";
    }
}
