package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journal.web.Controllers;
import org.junit.jupiter.api.Test;

/** A new action is tried in {@link WhoMayReadIT}, or it is said here that it shows no entry of another author. */
class EveryRouteIsTriedTest {
    private static final Set<String> WITHOUT_ENTRIES = Set.of("AccessTokenController#create", "AccessTokenController#delete",
            "AccessTokenController#list", "AccountController#show",
            "AccountController#updatePassword",
            "UsernameController#form", "UsernameController#update", "ProfileController#form", "ProfileController#update",
            "AdminController#show", "AuditController#list", "AuditTable#show", "PeopleController#list", "PersonController#show",
            "PersonController#update", "SecurityLogController#list",
            "QuotaController#form", "QuotaController#update", "WorkController#list", "MailsController#list", "MailsController#create",
            "StorageController#show", "RemovedController#list", // which names no title
            "RegistrationInvitationController#create",
            "RegistrationInvitationController#delete", "RegistrationInvitationController#list", "RegistrationRequestController#show",
            "RegistrationRequestController#update",
            "RegistrationRuleController#show", "RegistrationRuleController#update", "ReportController#create",
            "ArchiveRedirect#newest", "CircleController#create",
            "CircleController#createInvitation", "CircleController#delete", "CircleController#deleteMember", "CircleController#list",
            "CircleController#show", "ConfirmationController#create", "ConfirmationController#form", "CrashController#crash",
            "DraftController#create", "DraftController#delete",
            "DraftResource#create", "DraftResource#delete", "DraftResource#list", "DraftResource#show", "DraftResource#update",
            "OpenApi#show", "PictureResource#create",
            "DraftController#deletion",
            "DraftController#list", "EmailController#confirm", "EmailController#confirmation",
            "EmailController#update", "ForgottenPasswordController#create", "ForgottenPasswordController#form",
            "ForgottenPasswordController#createByCode", "ForgottenPasswordController#sent", "PasswordCodeController#create",
            "PasswordCodeController#show", "FactorController#activate",
            "FactorController#create", "FactorController#createCodes", "FactorController#delete", "FactorController#show",
            "PasskeyChallenges#code", "PasskeyChallenges#confirmation", "PasskeyChallenges#registration", "PasskeyChallenges#signIn",
            "PasskeyConfirmationController#create", "PasskeyController#create", "PasskeyController#delete", "PasskeyController#list",
            "PasskeyController#show", "PasskeyController#update", "PasskeySignInController#create",
            "PasskeySignInController#createAfterPassword",
            "ImportController#create", "ImportController#delete", "ImportController#list", "ImportController#resume",
            "ImportController#reverse", "ImportController#show", "ImportController#update",
            "GalleryController#show", "InvitationController#accept", "InvitationController#decline",
            "InvitationController#delete", "ExportController#create", "ExportController#show", "ExportFile#show", // which sends what one has written
            "ExportKey#show", "LeavingController#create", "LeavingController#form", "ReturnController#create",
            "ReturnController#form", "Manifest#show", "OfflineController#show", "OpenSessionsController#delete",
            "OpenIdAccountController#create", "OpenIdAccountController#form", "OpenIdAccountController#link", "OpenIdController#back",
            "OpenIdController#create", "OpenIdLinkController#confirm", "OpenIdLinkController#create", "OpenIdLinkController#createPassword",
            "OpenIdLinkController#delete", "OpenIdLinkController#show",
            "OpenSessionsController#deleteOthers", "OpenSessionsController#list", "PasswordResetController#form",
            "PasswordResetController#update", "PictureController#create",
            "PreferencesController#form", "PreferencesController#update", "PublicationController#create", "PublicationController#preview",
            "RegistrationController#create", "RegistrationController#form", "RemovalController#create", "RemovalController#delete",
            "Robots#show", "SessionController#create", "SessionController#delete", "SessionController#form", "SessionController#leaving",
            "SignInCodeController#create", "SignInCodeController#form", "Sitemap#index", "Sitemap#part", // which names the entries for everybody
            "SubscriptionController#create", "SubscriptionController#delete", "SubscriptionController#list", "TagSuggestions#list",
            "TrashController#list", "PictureUploadController#create", "Worker#show");
    private static final Set<String> TRIED_APART =
            Set.of("ReportDecisionController#show", "ReportDecisionController#update", "ReportListController#list", // in ReportingIT
                    "ArchiveRedirect#random", "PrivateFeeds#show", "PrivateFeeds#picture", //
                    "CircleResource#list", "CircleResource#show", "EntryResource#create", "EntryResource#delete", "EntryResource#list",
                    "EntryResource#show", "EntryResource#update", "SearchResource#list", "TagResource#list", "TrashResource#list",
                    "TrashResource#restore", "TrashResource#show", "VersionResource#list", "VersionResource#restore",
                    "VersionResource#show"); // in WhoMayReadByProgramIT and TokensAndRoutesIT

    @Test
    void every_route_is_tried_or_said_to_show_no_entry() {
        var routes = new TreeSet<String>();
        Controllers.classes().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Controllers::actions)
                .map(EveryRouteIsTriedTest::name).forEach(routes::add);

        Stream.of(EntryRoute.values()).map(EntryRoute::action).forEach(routes::remove);
        Stream.of(EntryListing.values()).map(EntryListing::action).forEach(routes::remove);
        routes.removeAll(WITHOUT_ENTRIES);
        routes.removeAll(TRIED_APART);
        routes.removeAll(EntryRoute.CHANGES.keySet());

        assertEquals(Set.of(), routes);
    }

    private static String name(Method action) {
        return action.getDeclaringClass().getSimpleName() + '#' + action.getName();
    }
}
