package journal.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import journal.account.Account;
import journal.account.DisplayNameRules;
import journal.account.LanguageChoice;
import journal.account.Profile;
import journal.account.ProfileChange;
import journal.account.SignedIn;
import journal.entry.Zones;
import journal.setting.Role;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Languages;
import journal.web.Links;
import journal.web.Page;
import journal.web.Preferences;
import journal.web.SeeOther;

/** The page of one's own profile: what readers see, the time zone and the language. */
@Controller
@RequestScoped
@Path("account/profile")
@Produces(Page.HTML)
public class ProfileController {
    @Inject ProfileChange change;
    @Inject DisplayNameRules rules;
    @Inject LanguageChoice languageChoice;
    @Inject Languages languages;
    @Inject Preferences preferences;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String form() {
        return formFor(new ProfileForm(account().profile(), preferences.getLanguage()));
    }

    /** Stores the profile, and the language as the page of the preferences does. */
    @POST
    @RolesAllowed(Role.MEMBER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response update(@Valid @BeanParam ProfileForm form) {
        check(form);
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(formFor(form)).build();
        }
        return change.make(form.profile()).map(later -> later.entity(formFor(form)).build()).orElseGet(() -> stored(form.getLanguage()));
    }

    private void check(ProfileForm form) {
        Profile profile = form.profile();
        rules.check(profile.name(), account(), errors);
        if (errors.isEmpty("zone") && !Zones.isZone(profile.zone())) {
            errors.add("zone", "entry.zone.unknown");
        }
        if (errors.isEmpty("language") && !form.getLanguage().isEmpty() && languages.find(form.getLanguage()).isEmpty()) {
            errors.add("language", "preferences.language.unknown");
        }
    }

    private Response stored(String language) {
        preferences.keep(preferences.getTheme(), language);
        languageChoice.choose(account(), language);
        flash.success("profile");
        return SeeOther.to(links.to("ProfileController#form"));
    }

    private String formFor(ProfileForm form) {
        models.put("form", form);
        models.put("author", account());
        return "profile/profile.jsp";
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }
}
