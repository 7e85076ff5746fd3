package journal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import journal.account.PasskeyOwner;
import journal.admin.PeopleRequests;
import journal.admin.RegistrationRequests;
import journal.circle.CircleRequests;
import journal.factor.AuthenticatorApp;
import journal.imports.ImportRequests;
import journal.passkey.SoftwareAuthenticator;
import journal.picture.PictureSamples;
import journal.report.ReportRequests;

/** The places of the journal: every page in every state that it can be in. */
enum Place {
    LIST("EntryController#list", "entry.list", false, person -> person.opens("/")),
    LIST_SIGNED_IN("EntryController#list", "entry.list", true, person -> person.opens("/")),
    LIST_WITH_MESSAGE("EntryController#list", "entry.list", true, person -> {
        person.fillsInAndSends("/entry", "title", TestJournal.unique("A day in the margin"), "text", "It rained.\n\nAll day.");
        person.seesText("flash.published");
    }),
    OLDER_ENTRIES("EntryController#list", "entry.list.older", false, person -> person.opens("/?before=9999-12-31T23:59:58Z-0")),
    END_OF_THE_LIST("EntryController#list", "entry.list.older", false, person -> {
        person.opens("/?before=0000-01-01T00:00:00Z-0");
        person.seesText("entry.list.end");
    }),
    ENTRY("EntryController#show", Place.ITS_OWN, true, person -> {
        String longest = "W".repeat(200 - TestJournal.unique("").length());
        String page = person.overHttp().writes(TestJournal.unique(longest), "W".repeat(5_000) + "\n" + "a   b\t".repeat(500));
        person.opens(page);
        person.seesText("entry.all");
    }),
    REGISTRATION("RegistrationController#form", "registration.new", false, person -> person.opens("/register")),
    REFUSED_REGISTRATION("RegistrationController#create", "registration.new", false, person -> {
        person.fillsInAndSends("/register", "username", "W".repeat(60), "password", "rain", "password2", "");
        person.isRefused("username");
        person.isRefused("password");
    }),
    SIGN_IN("SessionController#form", "session.new", false, person -> person.opens("/login")),
    REFUSED_SIGN_IN("SessionController#create", "session.new", false, person -> {
        person.fillsInAndSends("/login", "username", "W".repeat(60), "password", "It snows in Lisbon");
        person.isRefused("username");
    }),
    ACCOUNT("AccountController#show", "account.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account");
    }),
    ACCOUNT_OF_THE_SETTINGS("AccountController#show", "account.title", true, person -> {
        person.takesCookiesOf(Http.testUser());
        person.opens("/account");
        person.seesText("account.change.setting");
    }),
    OPEN_SESSIONS("OpenSessionsController#list", "sessions.title", true, person -> {
        var elsewhere = Http.at(TestJournal.URL);
        String name = TestJournal.unique("ada");
        person.takesCookiesOf(Http.signedIn(name));
        elsewhere.signsIn(name);
        person.opens("/account/sessions");
        person.seesText("sessions.others");
    }),
    REFUSED_PASSWORD("AccountController#updatePassword", "account.title", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/account", "oldPassword", "", "password", "rain", "password2", "");
        person.isRefused("oldPassword");
        person.isRefused("password");
    }),
    PROFILE("ProfileController#form", "profile.title", true, person -> {
        Place.signsInNow(person).submit("/account/profile", "displayName", "W".repeat(50), "about", "W".repeat(250) + "\nIt rains.");
        person.opens("/account/profile");
    }),
    REFUSED_PROFILE("ProfileController#update", "profile.title", true, person -> {
        person.fillsInAndSends("/account/profile", "displayName", "W".repeat(60), "about", "W".repeat(501));
        person.isRefused("displayName");
        person.isRefused("about");
    }),
    AUTHOR_WITH_PROFILE("AuthorController#show", Place.ITS_OWN, true, person -> {
        String ada = TestJournal.unique("ada");
        Http http = Http.signedIn(ada);
        person.takesCookiesOf(http);
        http.submit("/account/profile", "displayName", "W".repeat(50), "about", "W".repeat(250) + "\nIt rains.");
        person.opens("/authors/" + ada);
    }),
    ENTRY_WITH_DISPLAY_NAME("EntryController#show", Place.ITS_OWN, true, person -> {
        Http http = Place.signsInNow(person);
        http.submit("/account/profile", "displayName", "W".repeat(50));
        http.get("/account/profile");// which shows the flash
        person.opens(http.writes(TestJournal.unique("Rain"), "It rained."));
    }),
    USERNAME("UsernameController#form", "username.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/username");
    }),
    REFUSED_USERNAME("UsernameController#update", "username.title", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/account/username", "username", "W".repeat(60));
        person.isRefused("username");
    }),
    USERNAME_OF_THE_SETTINGS("UsernameController#form", "username.title", true, person -> {
        person.takesCookiesOf(Http.testUser());
        person.opens("/account/username");
        person.seesText("username.setting");
    }),
    RENAMED("SecurityLogController#list", "account.log", true, person -> {
        Place.signsInNow(person).submit("/account/username", "username", TestJournal.unique("W".repeat(18)));
        person.opens("/account/log");
        person.seesText("event.username_changed");
    }),
    REFUSED_EMAIL("EmailController#update", "account.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account");
        person.types("email", "W".repeat(60));
        person.pressesEnter();
        person.isRefused("email");
        person.isRefused("emailPassword");
    }),
    UNCONFIRMED_EMAIL("AccountController#show", "account.title", true, person -> {
        MailPages.entersAddress(Place.signsInNow(person));
        person.opens("/account");
    }),
    CONFIRMATION("EmailController#confirmation", "email.confirmation", true,
            person -> person.opens(MailCatcher.awaits(MailPages.entersAddress(Place.signsInNow(person))).path())),
    USED_LINK("EmailController#confirm", "gone.title", false, person -> person.opens("/account/email/confirm?token=used")),
    FORGOTTEN_PASSWORD("ForgottenPasswordController#form", "forgotten.title", false, person -> person.opens("/password")),
    REFUSED_FORGOTTEN_PASSWORD("ForgottenPasswordController#create", "forgotten.title", false, person -> {
        person.fillsInAndSends("/password", "who", "");
        person.isRefused("who");
    }),
    REFUSED_PASSWORD_CODE("ForgottenPasswordController#createByCode", "forgotten.title", false, person -> {
        person.opens("/password");
        person.types("code", "W".repeat(60));
        person.pressesEnter();
        person.isRefused("code");
    }),
    MAILED("ForgottenPasswordController#sent", "forgotten.sent", false, person -> {
        person.fillsInAndSends("/password", "who", TestJournal.unique("nobody"));
        person.seesText("forgotten.sent.text");
    }),
    NEW_PASSWORD("PasswordResetController#form", "reset.title", false, person -> person.opens(MailPages.reset())),
    REFUSED_NEW_PASSWORD("PasswordResetController#update", "reset.title", false, person -> {
        person.fillsInAndSends(MailPages.reset(), "password", "rain", "password2", "");
        person.isRefused("password");
    }),
    EXPORT("ExportController#show", "export.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/export");
    }),
    EXPORT_READY("ExportController#show", "export.title", true, person -> {
        Http http = Place.signsInNow(person);
        http.submit("/account/export");
        http.awaits("/account/export", answer -> answer.body().contains(".zip"));
        person.opens("/account/export");
    }),
    EARLY_EXPORT("ExportController#create", "export.title", true, person -> {
        Http http = Place.signsInNow(person);
        http.submit("/account/export");
        http.awaits("/account/export", answer -> answer.body().contains(".zip"));
        person.opens("/account/export");
        person.sends();
        person.isRefused("kind");
    }),
    IMPORTS("ImportController#list", "import.title", true, person -> {
        ImportRequests.looked(Place.signsInNow(person), "W".repeat(60) + ".json", ImportRequests.DAY_ONE);
        person.opens("/account/import");
        person.seesText("import.state.looked");
    }),
    REFUSED_IMPORT("ImportController#create", "import.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/import");
        person.sends();
        person.isRefused("file");
    }),
    IMPORT("ImportController#show", Place.ITS_OWN, true, person -> {
        person.opens(ImportRequests.looked(Place.signsInNow(person), "journal.json", ImportRequests.DAY_ONE));
        person.seesText("import.state.looked");
    }),
    REFUSED_IMPORT_START("ImportController#update", Place.ITS_OWN, true, person -> {
        String page = ImportRequests.looked(Place.signsInNow(person), "journal.txt", ImportRequests.JRNL);
        person.opens(page);
        person.choosesUnoffered("zone", "Nowhere/" + "W".repeat(30));
        person.sends();
        person.isRefused("zone");
    }),
    UNREADABLE_IMPORT("ImportController#show", Place.ITS_OWN, true, person -> {
        person.opens(ImportRequests.looked(Place.signsInNow(person), "journal.json",
                "{\"metadata\": {\"version\": \"1.0\"}, \"entries\": [\n{"));
        person.seesText("import.state.refused");
    }),
    DONE_IMPORT("ImportController#show", Place.ITS_OWN, true, person -> {
        person.opens(ImportRequests.done(Place.signsInNow(person), "journal.json", ImportRequests.DAY_ONE));
        person.seesText("import.state.done");
    }),
    LEAVING("LeavingController#form", "leaving.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/leave");
    }),
    LEAVING_OF_THE_SETTINGS("LeavingController#form", "leaving.title", true, person -> {
        person.takesCookiesOf(Http.testUser());
        person.opens("/account/leave");
        person.seesText("leaving.setting");
    }),
    REFUSED_LEAVING("LeavingController#create", "leaving.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/leave");
        person.sends();
        person.isRefused("entries");
        person.isRefused("sure");
    }),
    RETURN("ReturnController#form", "return.title", true, person -> {
        String ada = TestJournal.unique("ada");
        Http.signedIn(ada).submit("/account/leave", "entries", "keep", "sure", "true");
        Http back = Http.anonymous();
        back.signsIn(ada);
        person.takesCookiesOf(back);
        person.opens("/account/return");
    }),
    LEAVING_PERSON("PersonController#show", Place.ITS_OWN, true, person -> {
        String grace = TestJournal.unique("grace");
        Http.signedIn(grace).submit("/account/leave", "entries", "remove", "sure", "true");
        Http administrator = Http.administrator();
        person.takesCookiesOf(administrator);
        person.opens(PeopleRequests.page(administrator, grace));
        person.seesText("person.leaving");
    }),
    SECURITY_LOG("SecurityLogController#list", "account.log", true, person -> {
        Place.signsInNow(person).submit("/subscriptions", "name", "Telephone");
        person.opens("/account/log");
        person.seesText("event.feed_created");
    }),
    ADMINISTRATION("AdminController#show", "admin.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin");
    }),
    PEOPLE("PeopleController#list", "people.title", true, person -> {
        Http.registered(TestJournal.unique("grace"));
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/people?name=grace");
        person.seesText("role.AUTHOR");
    }),
    REFUSED_PEOPLE("PeopleController#list", "people.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends("/admin/people", "name", "W".repeat(201));
        person.isRefused("name");
    }),
    PERSON("PersonController#show", Place.ITS_OWN, true, person -> {
        String grace = TestJournal.unique("W".repeat(20));
        Http.registered(grace);
        Http administrator = Http.administrator();
        PeopleRequests.changes(administrator, grace, "BLOCK", "W".repeat(100));
        person.takesCookiesOf(administrator);
        person.opens(PeopleRequests.page(administrator, grace));
        person.seesText("person.change.UNBLOCK");
    }),
    REFUSED_PERSON("PersonController#update", Place.ITS_OWN, true, person -> {
        String grace = TestJournal.unique("grace");
        Http.registered(grace);
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends(PeopleRequests.page(Http.administrator(), grace), "reason", "");
        person.isRefused("change");
        person.isRefused("reason");
    }),
    HANDED_LINK("PersonController#update", Place.ITS_OWN, true, person -> {
        String grace = TestJournal.unique("grace");
        Http.registered(grace);
        Http administrator = Http.administrator();
        person.takesCookiesOf(administrator);
        person.opens(PeopleRequests.page(administrator, grace));
        person.answers("change", "RESET_PASSWORD");
        person.fillsIn("reason", "W".repeat(100));
        person.sends();
        person.seesText("person.handed.text");
    }),
    QUOTA("QuotaController#form", "person.quota", true, person -> {
        String grace = TestJournal.unique("W".repeat(20));
        Http.registered(grace);
        Http administrator = Http.administrator();
        person.takesCookiesOf(administrator);
        person.opens(PeopleRequests.page(administrator, grace) + "/quota");
        person.seesText("person.quota.hint");
    }),
    REFUSED_QUOTA("QuotaController#update", "person.quota", true, person -> {
        String grace = TestJournal.unique("grace");
        Http.registered(grace);
        Http administrator = Http.administrator();
        person.takesCookiesOf(administrator);
        person.fillsInAndSends(PeopleRequests.page(administrator, grace) + "/quota", "percent", "W".repeat(10), "reason", "");
        person.isRefused("percent");
        person.isRefused("reason");
    }),
    WORK("WorkController#list", "work.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/work");
        person.seesText("work.task.SearchIndex");
    }),
    MAILS("MailsController#list", "mails.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/mails");
        person.seesText("mails.again");
    }),
    STORAGE("StorageController#show", "storage.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/storage");
        person.seesText("storage.accounts");
    }),
    REMOVED("RemovedController#list", "removed.title", true, person -> {
        String entry = Http.signedIn(TestJournal.unique("W".repeat(20))).adds(TestJournal.unique("Rain"), "It rained.");
        Http administrator = Http.administrator();
        administrator.submit(entry + "/removal", "reason", "W".repeat(100));
        person.takesCookiesOf(administrator);
        person.opens("/admin/removed");
        person.seesText("removed.restore");
    }),
    AUDIT_LOG("AuditController#list", "audit.title", true, person -> {
        String grace = TestJournal.unique("W".repeat(20));
        Http.registered(grace);
        Http administrator = Http.administrator();
        PeopleRequests.changes(administrator, grace, "TAKE_AUTHOR", "W".repeat(100));
        person.takesCookiesOf(administrator);
        person.opens("/admin/log?name=" + grace);
        person.seesText("event.role_taken");
    }),
    REFUSED_AUDIT_LOG("AuditController#list", "audit.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends("/admin/log", "name", "W".repeat(60));
        person.isRefused("name");
    }),
    CLOSED_REGISTRATION("RegistrationController#form", "registration.new", false, person -> {
        RegistrationRequests.during("CLOSED", () -> person.opens("/register"));
        person.seesText("registration.closed.text");
    }),
    REGISTRATION_RULE("RegistrationRuleController#show", "rule.title", true, person -> {
        String grace = TestJournal.unique("W".repeat(20));
        RegistrationRequests.during("APPROVAL", () -> Http.registered(grace));
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/registration");
        person.seesText("request.list");
    }),
    REFUSED_REGISTRATION_RULE("RegistrationRuleController#update", "rule.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends("/admin/registration", "reason", "");
        person.isRefused("reason");
    }),
    REGISTRATION_REQUEST("RegistrationRequestController#show", Place.ITS_OWN, true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens(RegistrationRequests.waiting(TestJournal.unique("W".repeat(20))));
        person.seesText("request.decision.approve");
    }),
    REFUSED_REGISTRATION_REQUEST("RegistrationRequestController#update", Place.ITS_OWN, true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends(RegistrationRequests.waiting(TestJournal.unique("grace")), "reason", "");
        person.isRefused("decision");
        person.isRefused("reason");
    }),
    REGISTRATION_INVITATIONS("RegistrationInvitationController#list", "invite.title", true, person -> {
        RegistrationRequests.invites(Http.administrator());
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/invitations");
        person.seesText("invite.end");
    }),
    REGISTRATION_INVITATION("RegistrationInvitationController#create", "invite.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends("/admin/invitations", "note", "W".repeat(100));
        person.seesText("invite.made");
    }),
    REFUSED_REGISTRATION_INVITATION("RegistrationInvitationController#create", "invite.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends("/admin/invitations", "days", "31");
        person.isRefused("days");
    }),
    INVITED("RegistrationController#form", "registration.new", false, person -> {
        person.opens(RegistrationRequests.invites(Http.administrator()));
        person.seesText("registration.invited");
    }),
    USED_INVITATION("RegistrationController#form", "registration.new", false, person -> {
        person.opens("/register?invitation=used");
        person.seesText("registration.invitation.over.text");
    }),
    WAITING_SIGN_IN("SessionController#create", "session.new", false, person -> {
        String grace = TestJournal.unique("grace");
        RegistrationRequests.during("APPROVAL", () -> Http.registered(grace));
        person.fillsInAndSends("/login", "username", grace, "password", TestJournal.PASSWORD);
        person.isRefused("username");
    }),
    BLOCKED_SIGN_IN("SessionController#create", "session.new", false, person -> {
        String grace = TestJournal.unique("grace");
        Http.registered(grace);
        PeopleRequests.changes(Http.administrator(), grace, "BLOCK", "W".repeat(100));
        person.fillsInAndSends("/login", "username", grace, "password", TestJournal.PASSWORD);
        person.isRefused("username");
    }),
    REFUSED_OPENID("OpenIdController#create", "session.new", false, person -> {
        person.opens("/login");
        person.fillsIn("next", "/" + "W".repeat(2_001));
        person.goesToTheProvider();
        person.seesElement(".summary");
    }),
    OPENID_OVER("OpenIdController#back", "session.new", false, person -> {
        person.opens("/login/openid/callback?state=other");
        person.seesText("openid.over");
    }),
    OPENID_CHOICE("OpenIdAccountController#form", "openid.choice", false, person -> {
        Place.comesBack(person);
        person.seesText("openid.choice.own");
    }),
    REFUSED_OPENID_REGISTRATION("OpenIdAccountController#create", "openid.choice", false, person -> {
        Place.comesBack(person);
        person.types("username", "W".repeat(60));
        person.pressesEnter();
        person.isRefused("username");
    }),
    REFUSED_OPENID_LINK("OpenIdAccountController#link", "openid.choice", false, person -> {
        Place.comesBack(person);
        person.types("account", "W".repeat(60));
        person.pressesEnter();
        person.isRefused("password");
    }),
    OPENID("OpenIdLinkController#show", "openid.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/openid");
        person.seesText("openid.title");
    }),
    OPENID_CONFIRMATION("ConfirmationController#form", "confirm.title", true, person -> {
        person.takesCookiesOf(SignInProvider.registered(TestJournal.unique("ada")));
        person.opens("/account/confirm");
    }),
    REFUSED_OPENID_CONFIRMATION("OpenIdLinkController#confirm", "openid.title", true, person -> {
        person.takesCookiesOf(SignInProvider.registered(TestJournal.unique("ada")));
        person.opens("/account/confirm");
        person.fillsIn("next", "/" + "W".repeat(2_001));
        person.goesToTheProvider();
        person.seesElement(".summary");
    }),
    REFUSED_FIRST_PASSWORD("OpenIdLinkController#createPassword", "openid.title", true, person -> {
        person.takesCookiesOf(SignInProvider.registered(TestJournal.unique("ada")));
        person.fillsInAndSends("/account/openid", "password", "rain", "password2", "");
        person.isRefused("password");
    }),
    FORM("PublicationController#form", "entry.new", true, person -> {
        person.opens("/entry");
        person.unfolds();
        person.seesText("entry.zone");
    }),
    REFUSED_FORM("PublicationController#create", "entry.new", true, person -> {
        person.fillsInAndSends("/entry", "title", "", "text", "");
        person.isRefused("title");
        person.isRefused("text");
    }),
    CONFLICT("PublicationController#create", "entry.new", true, person -> {
        person.opens("/entry");
        person.sendsTheSameFormElsewhere(TestJournal.unique("It rained"), "All day.");
        person.fillsIn("title", "W".repeat(60), "text", "W".repeat(100));
        person.sends();
        person.seesText("entry.conflict");
    }),
    MARKDOWN("EntryController#show", Place.ITS_OWN, true, person -> {
        person.opens(person.overHttp().writes(TestJournal.unique("Markdown"), Marks.EVERY));
        person.seesText("entry.edit.link");
    }),
    PREVIEW("PublicationController#preview", "entry.new", true, person -> {
        person.opens("/entry");
        person.fillsIn("title", "W".repeat(60), "text", Marks.EVERY);
        person.previews();
        person.seesText("entry.preview.heading");
    }),
    PICTURES("PublicationController#form", "entry.new", true, person -> {
        person.opens("/entry" + Place.illustrated(person.overHttp(), "/pictures"));
        person.seesText("picture.describe");
    }),
    PICTURES_OF_AN_ENTRY("EntryController#show", Place.ITS_OWN, true, person -> {
        var http = person.overHttp();
        String picture = http.addsPicture(PictureSamples.jpeg(1_200, 900));
        String hidden = http.addsPicture(PictureSamples.png(30, 20));
        person.opens(
                http.writes(TestJournal.unique("Pictures"), "![A " + "W".repeat(100) + "](/pictures/" + picture + ")\n\n![A cat](/pictures/"
                        + hidden + ")"));
        person.seesText("entry.edit.link");
    }),
    REFUSED_PICTURE("PictureController#create", "entry.new", true, person -> {
        person.opens("/entry");
        person.sendsOff("add");
        person.isRefused("pictures");
    }),
    REFUSED_PICTURE_OF_A_CHANGE("PictureController#createChange", "entry.edit", true, person -> {
        person.opens(person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/edit");
        person.sendsOff("add");
        person.isRefused("pictures");
    }),
    UNDESCRIBED_PICTURE("PublicationController#create", "entry.new", true, person -> {
        String picture = person.overHttp().addsPicture(PictureSamples.png(30, 20));
        person.fillsInAndSends("/entry", "title", TestJournal.unique("Pictures"), "text", "![](/pictures/" + picture + ")");
        person.isRefused("alt");
    }),
    REFUSED_DRAFT("DraftController#create", "entry.new", true, person -> {
        person.opens("/entry");
        person.fillsIn("title", "W".repeat(201));
        person.sends("draft");
        person.isRefused("title");
    }),
    REFUSED_DRAFT_OF_A_CHANGE("DraftController#createChange", "entry.edit", true, person -> {
        person.opens(person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/edit");
        person.fillsIn("title", "W".repeat(201));
        person.sends("draft");
        person.isRefused("title");
    }),
    DRAFTS("DraftController#list", "draft.list", true, person -> {
        var http = person.overHttp();
        String entry = http.adds(TestJournal.unique("Rain"), "It rained.");
        http.post(entry + "/drafts", http.get(entry + "/edit").hidden());
        Place.draft(person);
        person.opens("/drafts");
        person.seesText("draft.change");
    }),
    DRAFT("PublicationController#form", "entry.new", true, person -> {
        person.opens("/entry");
        person.fillsIn("title", "W".repeat(60));
        person.sends("draft");
        person.seesText("flash.draft.saved");
    }),
    DRAFT_DELETION("DraftController#deletion", "draft.deletion", true,
            person -> person.opens("/drafts/" + Place.draft(person) + "/deletion")),
    EDIT("ChangeController#form", "entry.edit", true,
            person -> person.opens(person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/edit")),
    EDIT_PREVIEW("ChangeController#preview", "entry.edit", true, person -> {
        person.opens(person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/edit");
        person.fillsIn("text", Marks.EVERY);
        person.previews();
        person.seesText("entry.preview.heading");
    }),
    OVERTAKEN_EDIT("ChangeController#update", "entry.edit", true, person -> {
        String edit = person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/edit";
        person.opens(edit);
        person.overHttp().submit(edit, "title", "W".repeat(60), "text", "It shone.", "format", "markdown", "language", "");
        person.fillsIn("text", "It " + "snowed".repeat(30));
        person.sends();
        person.seesText("entry.overtaken.conflicts");
    }),
    VERSIONS("VersionController#list", "entry.versions", true, person -> person.opens(Place.changed(person) + "/versions")),
    VERSION("VersionController#show", Place.ITS_OWN, true, person -> {
        person.opens(Place.changed(person) + "/versions/2");
        person.seesText("entry.versions.all");
    }),
    TRASH("TrashController#list", "trash.title", true, person -> {
        var http = person.overHttp();
        String entry = http.adds(TestJournal.unique("W".repeat(60)), Marks.EVERY);
        http.post(entry + "/trash", http.reads(entry).hidden());
        person.opens("/trash");
        person.seesText("trash.restore");
        person.unfolds();
    }),
    REPORT("ReportController#form", "report.title", true, person -> {
        person.opens(Http.signedIn(TestJournal.unique("grace")).adds(TestJournal.unique("W".repeat(60)), "It rained.") + "/report");
        person.seesText("report.send");
    }),
    REFUSED_REPORT("ReportController#create", "report.title", true, person -> {
        String entry = Http.signedIn(TestJournal.unique("grace")).adds(TestJournal.unique("Rain"), "It rained.");
        person.opens(entry + "/report");
        person.fillsIn("text", "W".repeat(1_001));
        person.sends();
        person.isRefused("reason");
        person.isRefused("text");
    }),
    REPORTED("ReportController#form", "report.title", true, person -> {
        String entry = Http.signedIn(TestJournal.unique("grace")).adds(TestJournal.unique("Rain"), "It rained.");
        ReportRequests.reports(person.overHttp(), entry, "W".repeat(100));
        person.opens(entry + "/report");
        person.seesText("report.again");
    }),
    REPORTS("ReportListController#list", "report.list", true, person -> {
        ReportRequests.reported();
        person.takesCookiesOf(Http.administrator());
        person.opens("/admin/reports");
        person.seesText("report.reason.SPAM");
    }),
    REPORT_DECISION("ReportDecisionController#show", "report.one", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens(ReportRequests.reported());
        person.seesText("report.decision.remove");
    }),
    REFUSED_REPORT_DECISION("ReportDecisionController#update", "report.one", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends(ReportRequests.reported(), "reason", "");
        person.isRefused("decision");
        person.isRefused("reason");
    }),
    REMOVAL("RemovalController#form", "removal.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.opens(person.overHttp().adds(TestJournal.unique("W".repeat(60)), "It rained.") + "/removal");
    }),
    REFUSED_REMOVAL("RemovalController#create", "removal.title", true, person -> {
        person.takesCookiesOf(Http.administrator());
        person.fillsInAndSends(person.overHttp().adds(TestJournal.unique("Rain"), "It rained.") + "/removal", "reason", "");
        person.isRefused("reason");
    }),
    CIRCLES("CircleController#list", "circle.list", true, person -> {
        Place.circle(person.overHttp());
        person.opens("/circles");
    }),
    REFUSED_CIRCLE("CircleController#create", "circle.list", true, person -> {
        person.fillsInAndSends("/circles", "name", "W".repeat(70));
        person.isRefused("name");
    }),
    CIRCLE("CircleController#show", Place.ITS_OWN, true, person -> {
        person.opens(Place.circle(person.overHttp()));
        person.seesText("circle.members");
    }),
    INVITATION("CircleController#list", "circle.list", true, person -> {
        String grace = TestJournal.unique("grace");
        Http invited = Http.signedIn(grace);
        Http owner = Http.signedIn(TestJournal.unique("ada"));
        CircleRequests.invite(owner, Place.newCircle(owner), grace);
        person.takesCookiesOf(invited);
        person.opens("/circles");
        person.seesText("circle.invitations");
    }),
    REFUSED_INVITATION("CircleController#createInvitation", Place.ITS_OWN, true, person -> {
        person.fillsInAndSends(Place.newCircle(person.overHttp()), "username", "W".repeat(60));
        person.isRefused("username");
    }),
    SUBSCRIPTIONS("SubscriptionController#list", "subscription.list", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/subscriptions", "name", "W".repeat(60));
        person.seesText("subscription.secret");
    }),
    FACTORS("FactorController#show", "factor.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/factors");
    }),
    ENROLLMENT("FactorController#show", "factor.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/factors");
        person.sends();
        person.seesText("factor.scan");
    }),
    REFUSED_ENROLLMENT("FactorController#activate", "factor.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/factors");
        person.sends();
        person.fillsInAndSends("/account/factors", "code", "W".repeat(60));
        person.isRefused("code");
    }),
    RECOVERY_CODES("FactorController#createCodes", "factor.title", true, person -> {
        AuthenticatorApp.activeFor(Place.signsInNow(person));
        person.opens("/account/factors");
        person.sends();
        person.seesText("factor.codes.once");
    }),
    NO_PASSWORD_CODE("PasswordCodeController#show", "passwordCode.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/password-code");
    }),
    PASSWORD_CODE("PasswordCodeController#create", "passwordCode.title", true, person -> {
        Place.signsInNow(person);
        person.opens("/account/password-code");
        person.sends();
        person.seesText("passwordCode.once");
    }),
    ASKED_AGAIN("ConfirmationController#form", "confirm.title", true,
            person -> person.opens("/account/confirm?next=/account/factors&undone=true")),
    REFUSED_ASKED_AGAIN("ConfirmationController#create", "confirm.title", true, person -> {
        person.fillsInAndSends("/account/confirm", "password", "");
        person.isRefused("password");
    }),
    CODE("SignInCodeController#form", "code.title", false, person -> Place.opensTheCode(person)),
    REFUSED_CODE("SignInCodeController#create", "code.title", false, person -> {
        Place.opensTheCode(person);
        person.fillsInAndSends("/login/code", "code", "");
        person.isRefused("code");
    }),
    PASSKEYS("PasskeyController#list", "passkey.title", true, person -> {
        Place.passkey(Place.signsInNow(person));
        person.opens("/account/passkeys");
        person.seesText("passkey.unused");
    }),
    REFUSED_NEW_PASSKEY("PasskeyController#create", "passkey.title", true, person -> {
        Place.passkey(Place.signsInNow(person));
        person.opens("/account/passkeys");
        person.fillsIn("name", "W".repeat(61));
        person.sendsWithoutScript("passkey");
        person.isRefused("name");
    }),
    PASSKEY("PasskeyController#show", "passkey.one", true, person -> person.opens(Place.passkey(Place.signsInNow(person)))),
    REFUSED_PASSKEY("PasskeyController#update", "passkey.one", true, person -> {
        person.fillsInAndSends(Place.passkey(Place.signsInNow(person)), "name", "W".repeat(61));
        person.isRefused("name");
    }),
    REFUSED_PASSKEY_SIGN_IN("PasskeySignInController#create", "session.new", false, person -> {
        person.opens("/login");
        person.sendsWithoutScript("passkey");
        person.seesText("passkey.none");
    }),
    REFUSED_PASSKEY_CODE("PasskeySignInController#createAfterPassword", "code.title", false, person -> {
        String ada = TestJournal.unique("ada");
        Place.passkey(Http.signedIn(ada));
        Place.opensTheCode(person, ada);
        person.sendsWithoutScript("passkey");
        person.seesText("passkey.none");
    }),
    REFUSED_PASSKEY_CONFIRMATION("PasskeyConfirmationController#create", "confirm.title", true, person -> {
        Place.passkey(Place.signsInNow(person));
        person.opens("/account/confirm");
        person.sendsWithoutScript("passkey");
        person.seesText("passkey.none");
    }),
    TOKENS("AccessTokenController#list", "token.list", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/account/tokens", "name", "W".repeat(60));
        person.seesText("token.shown");
    }),
    REFUSED_TOKEN("AccessTokenController#create", "token.list", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/account/tokens", "name", "W".repeat(70));
        person.isRefused("name");
    }),
    REFUSED_SUBSCRIPTION("SubscriptionController#create", "subscription.list", true, person -> {
        Place.signsInNow(person);
        person.fillsInAndSends("/subscriptions", "name", "W".repeat(70));
        person.isRefused("name");
    }),
    BLOCKED_AUTHOR("AuthorController#show", Place.ITS_OWN, false, person -> {
        String grace = TestJournal.unique("grace");
        Http.signedIn(grace).adds(TestJournal.unique("Rain"), "It rained.");
        PeopleRequests.changes(Http.administrator(), grace, "BLOCK", "Spam");
        person.opens("/authors/" + grace);
        person.seesText("author.blocked");
    }),
    AUTHOR("AuthorController#show", Place.ITS_OWN, true, person -> {
        person.opens(person.overHttp().writes(TestJournal.unique("W".repeat(60)), "It rained."));
        person.followsTheAuthor();
    }),
    END_OF_AN_AUTHOR("AuthorController#show", Place.ITS_OWN, true, person -> {
        person.opens(person.overHttp().writes(TestJournal.unique("Rain"), "It rained."));
        person.followsTheAuthor();
        person.opensItWith("?before=0001-01-01T00:00-0");
        person.seesText("entry.list.end");
    }),
    TAG("TagController#show", Place.ITS_OWN, true, person -> {
        String tag = TestJournal.unique("W".repeat(50 - TestJournal.unique("").length()));
        person.overHttp().submit("/entry", "title", TestJournal.unique("Rain"), "text", "It rained.", "tags", tag + ", rain");
        person.opens("/tags/" + tag);
    }),
    ODD_TAG("TagController#find", Place.ITS_OWN, true, person -> {
        person.overHttp().submit("/entry", "title", TestJournal.unique("Rain"), "text", "It rained.", "tags", "../50%");
        person.opens("/tags?tag=..%2F50%25");
    }),
    YEAR("ArchiveController#year", Place.ITS_OWN, true, person -> {
        person.overHttp().adds(TestJournal.unique("Rain"), "It rained.");
        person.opens("/archive/" + LocalDate.now(ZoneOffset.UTC).getYear());
    }),
    MONTH("ArchiveController#month", Place.ITS_OWN, true, person -> {
        person.overHttp().adds(TestJournal.unique("Rain"), "It rained.");
        person.opens("/archive/" + LocalDate.now(ZoneOffset.UTC).toString().substring(0, "2026-11".length()).replace('-', '/'));
    }),
    DAY("ArchiveController#day", Place.ITS_OWN, true, person -> {
        person.overHttp().adds(TestJournal.unique("Rain"), "It rained.");
        person.opens("/archive/" + LocalDate.now(ZoneOffset.UTC).toString().replace('-', '/'));
    }),
    DAY_WITHOUT_ENTRIES("ArchiveController#day", Place.ITS_OWN, false, person -> {
        person.opens("/archive/0001/01/01");
        person.seesText("archive.none");
    }),
    ON_THIS_DAY("OnThisDayController#show", Place.ITS_OWN, true, person -> {
        person.overHttp().submit("/entry", "title", TestJournal.unique("Rain"), "text", "It rained.", "date",
                LocalDate.now(ZoneOffset.UTC).withYear(2020) + "T12:00", "zone", "");
        person.opens("/on-this-day");
    }),
    SEARCH("SearchController#show", "search.title", false, person -> person.opens("/search")),
    SEARCH_RESULTS("SearchController#show", "search.title", true, person -> {
        String word = TestJournal.unique("W".repeat(60));
        person.overHttp().adds(word, "It rained on " + word + ' ' + "all day. ".repeat(100));
        person.overHttp().searches(word, answer -> !answer.articles().isEmpty());
        person.opens("/search?q=" + word);
        person.seesElement("article mark");
    }),
    NOTHING_FOUND("SearchController#show", "search.title", false, person -> {
        person.opens("/search?q=" + TestJournal.unique("W".repeat(60)));
        person.seesText("search.none");
    }),
    REFUSED_SEARCH("SearchController#show", "search.title", false, person -> {
        person.fillsInAndSends("/search", "q", "W".repeat(501));
        person.isRefused("q");
    }),
    SIGN_OUT("SessionController#leaving", "session.leaving", true, person -> person.opens("/logout")),
    SEND_AGAIN("PublicationController#create", "error.resend.title", true, person -> {
        person.opens("/entry");
        person.fillsIn("title", "W".repeat(60), "text", "W".repeat(100));
        person.takesCookiesOf(Http.signedIn(TestJournal.unique("grace")));
        person.sends();
    }),
    SIGN_IN_AGAIN("PublicationController#create", "session.new", true, person -> {
        person.opens("/entry");
        person.fillsIn("title", "W".repeat(60), "text", "W".repeat(100));
        person.losesTheSession();
        person.sends();
        person.seesText("session.kept");
    }),
    PREFERENCES("PreferencesController#form", "preferences.title", false, person -> person.opens("/preferences")),
    REFUSED_PREFERENCES("PreferencesController#update", "preferences.title", true, person -> {
        person.fillsInAndSends("/preferences", "language", "tlh", "theme", "sepia");
        person.seesText("preferences.language.unknown");
        person.seesText("preferences.theme.unknown");
    }),
    GALLERY("GalleryController#show", Place.ITS_OWN, false, person -> person.opens("/gallery")),
    OFFLINE("OfflineController#show", "offline.title", false, person -> person.opens("/offline")),
    BAD_REQUEST("CrashController#crash", "error.400.title", false, person -> person.opens("/crashme?status=400")),
    FOREIGN("CrashController#crash", "error.foreign.title", false, person -> person.opens("/crashme?status=403&reason=foreign")),
    FORBIDDEN("CrashController#crash", "error.403.title", true, person -> person.opens("/crashme?status=403")),
    NOT_FOUND(Place.NOWHERE, "error.404.title", false, person -> person.opens("/nowhere/" + "W".repeat(300))),
    NOT_ALLOWED("CrashController#crash", "error.405.title", false, person -> person.opens("/crashme?status=405")),
    OVERTAKEN("CrashController#crash", "error.409.title", true, person -> person.opens("/crashme?status=409")),
    TOO_LARGE("CrashController#crash", "error.413.title", true, person -> person.opens("/crashme?status=413")),
    UNREADABLE("CrashController#crash", "error.415.title", true, person -> person.opens("/crashme?status=415")),
    UNPROCESSABLE("CrashController#crash", "error.422.title", true, person -> person.opens("/crashme?status=422")),
    TOO_FAST("CrashController#crash", "error.429.title", false, person -> person.opens("/crashme?status=429")),
    MANY_WRITES("CrashController#crash", "error.writes.title", true, person -> person.opens("/crashme?status=429&reason=writes")),
    FAILURE("CrashController#crash", "error.500.title", false, person -> {
        person.opens("/crashme");
        person.seesText("error.incident");
    }),
    PAUSE("CrashController#crash", "error.503.title", false, person -> person.opens("/crashme?status=503")),
    OTHER_ERROR("CrashController#crash", "error.other.title", false, person -> person.opens("/crashme?status=418"));

    /** Where no action is. */
    static final String NOWHERE = "";
    /** Where the heading is what somebody wrote. */
    static final String ITS_OWN = "";

    private final String action;
    private final String heading;
    private final boolean signedIn;
    private final Consumer<Person> way;

    Place(String action, String heading, boolean signedIn, Consumer<Person> way) {
        this.action = action;
        this.heading = heading;
        this.signedIn = signedIn;
        this.way = way;
    }

    private static String changed(Person person) {
        var http = person.overHttp();
        String entry = http.adds(TestJournal.unique("Rain"), "It rained " + "all ".repeat(60) + "day.");
        http.submit(entry + "/edit", "title", "W".repeat(60), "text", "It shone " + "all ".repeat(60) + "W".repeat(100), "format",
                "markdown", "language", "");
        return entry;
    }

    private static String newCircle(Http http) {
        return CircleRequests.create(http, TestJournal.unique("W".repeat(40)));
    }

    private static String circle(Http http) {
        String circle = newCircle(http);
        String grace = TestJournal.unique("grace");
        CircleRequests.join(http, circle, grace, Http.signedIn(grace));
        String charles = TestJournal.unique("charles");
        Http.registered(charles);
        CircleRequests.invite(http, circle, charles);
        return circle;
    }

    private static String illustrated(Http http, String address) {
        var form = http.get("/entry").hidden();
        form.put("title", "W".repeat(60));
        return http.sendsPictures(address, form, PictureSamples.jpeg(600, 400), PictureSamples.png(30, 20)).location().replaceFirst(
                ".*(\\?draft=)",
                "$1");
    }

    private static String draft(Person person) {
        var http = person.overHttp();
        var form = http.get("/entry").hidden();
        form.put("title", "W".repeat(60));
        form.put("text", "It rained " + "W".repeat(100));
        http.post("/drafts", form);
        return form.get("key");
    }

    // as somebody new: the reader of all places has signed in some time ago, and what matters would ask again
    private static Http signsInNow(Person person) {
        Http http = Http.signedIn(TestJournal.unique("ada"));
        person.takesCookiesOf(http);
        return http;
    }

    // of somebody who has signed in now; the path of its page
    private static String passkey(Http http) {
        var owner = PasskeyOwner.in(http, "");
        owner.sendsNew("W".repeat(60), SoftwareAuthenticator.at(TestJournal.URL.toString().replaceFirst("/$", ""))
                .makes(owner.question("registration", "/account/passkeys")));
        return owner.browser().get("/account/passkeys").link("W".repeat(60));
    }

    // as somebody whom only the provider knows
    private static void comesBack(Person person) {
        Http somebody = Http.anonymous();
        SignInProvider.signsIn(somebody, TestJournal.unique("ada"));
        person.takesCookiesOf(somebody);
        person.opens("/login/openid/account");
    }

    private static void opensTheCode(Person person) {
        String ada = TestJournal.unique("ada");
        Http.registered(ada);
        Place.opensTheCode(person, ada);
    }

    private static void opensTheCode(Person person, String ada) {
        var before = Http.anonymous();
        before.signsIn(ada);
        AuthenticatorApp.activeFor(before);
        Http late = Http.anonymous();
        late.signsIn(ada);
        person.takesCookiesOf(late);
        person.opens("/login/code");
    }

    /** The action whose answer it is, as links name it. */
    String action() {
        return action;
    }

    /** The key of its heading. */
    String heading() {
        return heading;
    }

    /** Whether only somebody who is signed in gets there. */
    boolean isBehindSignIn() {
        return signedIn;
    }

    /** Leads somebody there, whatever language this person speaks. */
    void openedBy(Person person) {
        way.accept(person);
        if (!heading.equals(ITS_OWN)) {
            person.seesHeading(heading);
        }
    }

    // in a class of its own: an enum's constants cannot know its fields
    private static final class Marks {
        static final String EVERY = """
                # One
                ### Three
                It *rained* **all** ~~day~~ `night`.
                So: <https://example.org> and [a link](https://example.org "to it").

                - [x] a task
                - [ ] another
                  1. and
                  2. so on

                > What she said.[^1]

                ```java
                var rain = "W%s";
                ```

                | Day | Rain |
                |-----|-----:|
                | Monday | 3 mm |

                ![A picture](https://example.org/rain.png)

                [^1]: In a letter.
                """.formatted("W".repeat(200));
    }
}
