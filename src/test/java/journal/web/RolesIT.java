package journal.web;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journal.Answer;
import journal.Http;
import journal.TablesDoor;
import journal.TestDeployment;
import journal.admin.PeopleRequests;
import journal.setting.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every action is tried by everybody: by whom its roles do not name it is refused, whatever is in its path. */
@ArquillianTest
class RolesIT {
    private static final List<Action> CLOSED = Action.forBrowsers().stream().filter(action -> !action.isOpen()).toList();
    private static final Map<Somebody, Http> SESSIONS = new EnumMap<>(Somebody.class);
    private static Belongings adas;

    /** Who asks, and the roles that count. */
    enum Somebody {
        VISITOR(Set.of()), //
        BLOCKED_AUTHOR(Set.of(), "BLOCK"), // whose session has ended
        READER(Set.of(Role.MEMBER), "TAKE_AUTHOR"), //
        AUTHOR(Set.of(Role.MEMBER, Role.AUTHOR)), //
        ADMINISTRATOR_WHO_DOES_NOT_WRITE(Set.of(Role.MEMBER, Role.ADMIN), "TAKE_AUTHOR", "GIVE_ADMIN");

        private final Set<String> roles;
        private final List<String> changes;

        Somebody(Set<String> roles, String... changes) {
            this.roles = roles;
            this.changes = List.of(changes);
        }

        Http session(Http administrator) {
            String name = unique("mallory");
            Http session = this == VISITOR ? Http.anonymous() : Http.signedIn(name);
            changes.forEach(change -> PeopleRequests.changes(administrator, name, change, "A test"));
            if (changes.contains("TAKE_AUTHOR")) { // which has ended the session
                session.signsIn(name);
            }
            return session;
        }

        boolean mayCall(Action action) {
            return !Collections.disjoint(roles, action.roles());
        }
    }

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.war().addClass(TablesDoor.class);
    }

    @BeforeAll
    static void ada_has_something_of_each_kind() {
        String name = unique("ada");
        adas = new Belongings(name, Http.signedIn(name));
        Http administrator = Http.administrator();
        for (Somebody somebody : Somebody.values()) {
            SESSIONS.put(somebody, somebody.session(administrator));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_roles_do_not_allow_is_refused_by_every_action_and_changes_nothing(Somebody somebody) {
        var refused = CLOSED.stream().filter(action -> !somebody.mayCall(action)).toList();
        var before = contents();

        var answered = refused.stream().map(action -> action + " " + said(sends(somebody, action))).toList();

        assertEquals(refused.stream().map(action -> action + " " + expected(somebody, action)).toList(), answered);
        assertEquals(before, contents());
        assertTrue(refused.size() > 20, refused::toString);
    }

    @ParameterizedTest
    @EnumSource
    void what_they_allow_is_not(Somebody somebody) {
        var allowed = CLOSED.stream().filter(action -> somebody.mayCall(action) && !action.isUnsafe()).toList();

        var refused =
                allowed.stream().filter(action -> Set.of("401", "403", "303 to the sign-in page").contains(said(sends(somebody, action))))
                        .toList();

        assertEquals(List.of(), refused);
        assertEquals(somebody.roles.isEmpty(), allowed.isEmpty());
    }

    private static Answer sends(Somebody somebody, Action action) {
        Http session = SESSIONS.get(somebody);
        return Sent.by(session, action, adas.address(action), Sent.fields(Sent.tokenOf(session)));
    }

    private static String expected(Somebody somebody, Action action) {
        return !somebody.roles.isEmpty() ? "403" : action.isUnsafe() ? "401" : "303 to the sign-in page";
    }

    private static String said(Answer answer) {
        return answer.status() + (answer.location().startsWith(path("/login?")) ? " to the sign-in page" : "");
    }

    // but for the security events of what is denied
    private static Map<String, String> contents() {
        var contents = TablesDoor.contents();
        contents.remove("security_event");
        return contents;
    }
}
