package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import journal.Answer;
import journal.Http;
import journal.TablesDoor;
import journal.TestDeployment;
import journal.admin.PeopleRequests;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every unsafe action refuses a forged request (CSRF). No action is exempt, and a new one is tried by itself. */
@ArquillianTest
class ForgedRequestsIT {
    private static final List<Action> UNSAFE = Action.forBrowsers().stream().filter(Action::isUnsafe).toList();
    private static Http ada; // an administrator who writes, too: whoever may do most
    private static Http elsewhere;
    private static Belongings hers;

    /** How a page of somebody else makes a browser send something. */
    enum Forgery {
        WITHOUT_A_TOKEN(session -> Map.of()), //
        WITH_A_TOKEN_OF_A_VISITOR(session -> Sent.tokenOf(Http.anonymous())), //
        WITH_A_TOKEN_OF_ANOTHER_SESSION(session -> Sent.tokenOf(elsewhere)), //
        FROM_ANOTHER_SITE(Sent::tokenOf, "Sec-Fetch-Site", "cross-site"), //
        FROM_ANOTHER_HOST_OF_THE_DOMAIN(Sent::tokenOf, "Sec-Fetch-Site", "same-site"), //
        FROM_ANOTHER_ORIGIN(Sent::tokenOf, "Origin", "https://evil.example"), //
        FROM_AN_ORIGIN_OF_NOBODY(Sent::tokenOf, "Origin", "null");

        private final Function<Http, Map<String, String>> token;
        private final String[] headers;

        Forgery(Function<Http, Map<String, String>> token, String... headers) {
            this.token = token;
            this.headers = headers;
        }

        Answer sends(Http session, Action action) {
            return Sent.by(session, action, hers.address(action), Sent.fields(token.apply(session)), headers);
        }
    }

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.war().addClass(TablesDoor.class);
    }

    @BeforeAll
    static void ada_signs_in_here_and_elsewhere() {
        String name = unique("ada");
        ada = Http.signedIn(name);
        PeopleRequests.changes(Http.administrator(), name, "GIVE_ADMIN", "She helps");
        hers = new Belongings(name, ada);
        elsewhere = Http.anonymous();
        elsewhere.signsIn(name);
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_request_is_refused_by_every_unsafe_action_and_changes_nothing(Forgery forgery) {
        var before = TablesDoor.contents();

        var answered = UNSAFE.stream().map(action -> forgery.sends(ada, action).status() + " " + action).toList();

        assertEquals(UNSAFE.stream().map(action -> "403 " + action).toList(), answered);
        assertEquals(before, TablesDoor.contents());
        assertEquals(200, ada.get("/admin").status(), "she is still signed in");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITH_A_TOKEN_OF_ANOTHER_SESSION")
    void a_visitor_does_nothing_by_it_either(Forgery forgery) {
        var before = TablesDoor.contents();
        var open = UNSAFE.stream().filter(Action::isOpen).toList();

        var answered = open.stream().map(action -> forgery.sends(Http.anonymous(), action).status() + " " + action).toList();

        assertEquals(open.stream().map(action -> "403 " + action).toList(), answered);
        assertEquals(before, TablesDoor.contents());
    }

    @Test
    void the_same_request_with_the_own_token_is_not_taken_for_a_forged_one() {
        var title = unique("Own");
        var action = UNSAFE.stream().filter(one -> one.name().equals("PublicationController#create")).findFirst().orElseThrow();
        var fields = Sent.fields(Sent.tokenOf(ada));
        fields.putAll(Map.of("title", title, "visibility", "public", "key", ada.get("/entry").hidden().get("key")));

        var answer = Sent.by(ada, action, hers.address(action), fields);

        assertEquals(303, answer.status(), answer::text);
        assertTrue(ada.get("/").articles().stream().anyMatch(article -> article.startsWith(title)));
    }
}
