package journal;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;

import journal.admin.RegistrationRequests;
import journal.report.ReportRequests;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How people come into a journal that is not open to everybody, and what happens to entries that should not be there, in a browser. */
class InvitingAndReportingIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void an_administrator_invites_grace_who_registers_by_the_link(Scripting scripting) {
        var keeper = keeper(scripting);
        keeper.opens("/admin");
        keeper.follows("Invitations to register");
        keeper.types("days", "2");
        keeper.types("note", "For Grace");
        keeper.presses("Make an invitation");
        keeper.sees("This is the link. Copy it now: it is not shown again.");
        String link = keeper.reads("code.secret").replaceFirst("^.*(?=/register)", "");

        var grace = browsers.somebody("grace", scripting);
        RegistrationRequests.during("INVITATION", () -> {
            Http.anonymous().awaits("/", page -> !page.body().contains("/register\"")); // it is looked for once a second
            grace.opens("/");
            grace.doesNotSee("Register");
            grace.opens(link);
            grace.sees("You are invited");
            fillsIn(grace, "another one");
            grace.hasMessageBeside("password2", "The passwords differ. Type the same one twice.");
            fillsIn(grace, PASSWORD);
            grace.isOn("/login");
            grace.fillsInSignIn(grace.name(), PASSWORD);
            grace.isTold("Welcome back, " + grace.name() + "!");
        });
        var again = keeper(scripting);
        again.opens("/admin/invitations");
        again.sees(grace.name());
    }

    @ParameterizedTest
    @EnumSource
    void grace_waits_until_an_administrator_has_approved_her(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);
        RegistrationRequests.during("APPROVAL", () -> {
            grace.opens("/register");
            grace.registers(grace.name(), PASSWORD, PASSWORD);
            grace.isTold("You have registered. An administrator looks at your account first; then you can sign in.");
        });
        grace.fillsInSignIn(grace.name(), PASSWORD);
        grace.hasMessageBeside("username", "This account waits for an administrator. You can sign in when it is approved.");
        var keeper = keeper(scripting);
        keeper.opens("/admin/people?name=" + grace.name());
        keeper.follows("Waits for approval");
        keeper.picks("Approve the account");
        keeper.types("reason", "We know her");
        keeper.presses("Decide");
        keeper.isTold(grace.name() + " can sign in now.");
        var member = browsers.somebody("grace", scripting);
        member.opens("/login");
        member.fillsInSignIn(grace.name(), PASSWORD);

        member.isTold("Welcome back, " + grace.name() + "!");
    }

    @ParameterizedTest
    @EnumSource
    void grace_reports_an_entry_and_an_administrator_removes_it(Scripting scripting) {
        var grace = browsers.somebody("grace", scripting);
        String title = unique("Buy this");
        String entry = Http.signedIn(unique("ada")).writes(title, "It is cheap.");
        grace.takesCookiesOf(Http.signedIn(unique("grace")));

        grace.opens(entry);
        grace.follows("Report");
        grace.picks("Advertising or spam");
        grace.types("text", "It is everywhere.");
        grace.presses("Report the entry");
        grace.isTold("The entry is reported. Administrators look at it.");
        var keeper = keeper(scripting);
        keeper.opens("/admin/reports");
        keeper.sees(title);
        keeper.opens(ReportRequests.newest(Http.administrator()));
        keeper.sees("It is everywhere.");
        keeper.picks("Remove the entry");
        keeper.types("reason", "Only advertising");
        keeper.presses("Decide");
        keeper.isTold("The entry is removed.");

        keeper.opens(entry);
        keeper.doesNotSee("It is cheap.");
    }

    // the form of the invitation, where it is
    private static void fillsIn(Person somebody, String repeated) {
        somebody.types("username", somebody.name());
        somebody.types("password", PASSWORD);
        somebody.types("password2", repeated);
        somebody.sends();
    }

    // one browser has one session: from here on the administrator uses it
    private Person keeper(Scripting scripting) {
        var keeper = browsers.somebody("keeper", scripting);
        keeper.takesCookiesOf(Http.administrator());
        return keeper;
    }
}
