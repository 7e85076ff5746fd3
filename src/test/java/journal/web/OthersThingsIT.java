package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.Http;
import journal.TablesDoor;
import journal.TestDeployment;
import journal.admin.PeopleRequests;
import journal.setting.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What belongs to somebody is not there for anybody else who knows its address, whatever the action and the roles. */
@ArquillianTest
class OthersThingsIT {
    /** Whose parameters name nobody's thing, or whose address itself is the secret that opens it. */
    private static final Set<String> FOR_EVERYBODY = Set.of("ArchiveController#year", "ArchiveController#month", "ArchiveController#day",
            "AuthorController#show", "PublicFeeds#author", "PublicFeeds#find", "PublicFeeds#journal", "PublicFeeds#tag", "Sitemap#part",
            "TagController#show", "PrivateFeeds#show");
    /** What queries say that names nobody's thing; {@code draft} and {@code like} name one, and are tried. */
    private static final Set<String> HARMLESS = Set.of("after", "before", "code", "day", "error", "invitation", "iss", "key", "kind",
            "name", "next", "q", "reason", "state", "status", "tag", "token", "undone", "with");
    private static String name;
    private static Http ada;
    private static Http mallory; // an author
    private static Http eve; // an author who is an administrator
    private static Belongings hers;

    @Deployment(testable = false)
    static WebArchive journal() {
        return TestDeployment.war().addClass(TablesDoor.class);
    }

    @BeforeAll
    static void ada_has_something_of_each_kind() {
        name = unique("ada");
        ada = Http.signedIn(name);
        hers = new Belongings(name, ada);
        mallory = Http.signedIn(unique("mallory"));
        String evil = unique("eve");
        eve = Http.signedIn(evil);
        PeopleRequests.changes(Http.administrator(), evil, "GIVE_ADMIN", "She helps");
    }

    @Test
    void no_action_finds_what_belongs_to_another_author_and_nothing_changes() {
        var before = TablesDoor.contents();

        var found = actions().flatMap(action -> Stream.of(mallory, eve).map(somebody -> status(somebody, action) + " " + action))
                .filter(answer -> !answer.startsWith("404 ")).toList();

        assertEquals(List.of(), found);
        assertEquals(before, TablesDoor.contents());
    }

    @Test
    void no_visitor_finds_it_either() {
        var found = actions().filter(Action::isOpen).filter(action -> status(Http.anonymous(), action) != 404).toList();

        assertEquals(List.of(), found);
    }

    @Test
    void its_owner_finds_it() {
        var missing = actions().filter(action -> !action.isUnsafe())
                .filter(action -> !Set.of("LatestVersion#show", "PrivateFeeds#picture", "ReportController#form").contains(action.name()))
                .filter(action -> status(ada, action) == 404).toList();

        assertEquals(List.of(), missing); // but a stream that stays open, a picture by its key, and the report of others
        assertTrue(actions().count() > 25, "there are fewer actions than expected");
    }

    @Test
    void a_query_names_nobodys_thing_or_finds_that_of_nobody_else() {
        String entry = hers.sample("/entries/{id}");
        String draft = hers.sample("/drafts/{key}").replaceFirst("/drafts/", "");
        var own = mallory.adds(unique("Own"), "It shone.");

        for (String page : List.of("/entry?draft=" + draft, "/entry?like=" + entry.replaceFirst("/entries/", ""),
                own + "/edit?draft=" + draft)) {
            assertEquals(404, mallory.get(page).status(), page);
        }
        assertEquals(200, ada.get("/entry?draft=" + draft).status());
        var names = Action.forBrowsers().stream().flatMap(action -> Stream.of(action.code().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value()).collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(HARMLESS);
        assertEquals(Set.of("draft", "like"), names);
    }

    @Test
    void a_form_that_names_a_thing_of_another_author_does_nothing_to_it() {
        Http charles = Http.signedIn(unique("charles"));
        String key = hers.sample("/drafts/{key}").replaceFirst("/drafts/", "");
        String circle = hers.sample("/circles/{id}").replaceFirst("/circles/", "circle:");
        String picture = hers.sample("/pictures/{name}");
        String draft =
                "SELECT * FROM draft WHERE submission_key = '" + key + "' AND author_id = (SELECT id FROM account WHERE username = '" + name
                        + "')";
        var before = TablesDoor.row(draft);

        var saved = charles.post("/drafts", form(charles, Map.of("key", key, "saves", "1")));
        var published = charles.post("/entry", form(charles, Map.of("key", key, "visibility", circle)));
        var shown =
                charles.post("/entry",
                        form(charles, Map.of("key", charles.get("/entry").hidden().get("key"), "text", "![A cat](" + picture + ")")));

        assertEquals(303, saved.status(), saved::text); // as a draft of the sender
        assertEquals(422, published.status(), published::text);
        assertEquals(1, published.messages("visibility").size(), published::text);
        assertFalse(before.isEmpty());
        assertEquals(before, TablesDoor.row(draft));
        assertEquals(303, shown.status(), shown::text);
        assertEquals(404, Http.anonymous().get(picture + "/small").status());
        assertEquals(404, charles.get(picture + "/small").status());
    }

    // but for those of administrators, who decide there about what belongs to others: RolesIT and RemovingIT are about them
    private static Stream<Action> actions() {
        return Action.forBrowsers().stream().filter(
                action -> action.hasParameter() && !FOR_EVERYBODY.contains(action.name()) && !action.roles().equals(Set.of(Role.ADMIN)));
    }

    private static int status(Http somebody, Action action) {
        return Sent.by(somebody, action, hers.address(action), Sent.fields(Sent.tokenOf(somebody))).status();
    }

    private static Map<String, String> form(Http author, Map<String, String> fields) {
        var form = Sent.fields(fields);
        form.putAll(Sent.tokenOf(author));
        return form;
    }
}
