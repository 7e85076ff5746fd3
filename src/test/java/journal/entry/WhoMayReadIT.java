package journal.entry;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.picture.Samples;
import journal.web.Controllers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what, on every way there is to an entry: each route, for each audience, by each reader. */
class WhoMayReadIT {
    /** For whom an entry is. */
    private enum For {
        EVERYBODY, MEMBERS, A_CIRCLE, ITS_AUTHOR, NOBODY_SINCE_IT_IS_IN_THE_TRASH
    }

    /** Who reads. */
    private enum Reader {
        ANONYMOUS(Set.of(For.EVERYBODY)),
        STRANGER(Set.of(For.EVERYBODY, For.MEMBERS)),
        FRIEND(Set.of(For.EVERYBODY, For.MEMBERS, For.A_CIRCLE)),
        AUTHOR(Set.of(For.EVERYBODY, For.MEMBERS, For.A_CIRCLE, For.ITS_AUTHOR));

        private final Set<For> reads;

        Reader(Set<For> reads) {
            this.reads = reads;
        }
    }

    /** What a reader gets who may not read, or may read and not more. */
    private interface Rule {
        int status(Reader reader, boolean readable, boolean deleted);
    }

    private static final Rule PAGE = (reader, readable, deleted) -> readable ? 200 : 404;
    private static final Rule ADDRESS = (reader, readable, deleted) -> readable ? 303 : 404;
    private static final Rule AUTHORS = (reader, readable, deleted) -> switch (reader) {
        case ANONYMOUS -> 303; // to the sign-in page, for any number
        case AUTHOR -> deleted ? 404 : 200;
        default -> readable ? 403 : 404;
    };

    private static final Rule ADMINS = (reader, readable, deleted) -> reader == Reader.ANONYMOUS ? 303 : 403;

    /** A way to an entry: the action, its address with the entry's number for N, and what it answers. */
    private enum Route {
        ENTRY("EntryController#show", "/entries/N/x", ADDRESS), // its slug is another one
        SHORT_ADDRESS("EntryAddress#show", "/entries/N", ADDRESS),
        EDIT("ChangeController#form", "/entries/N/edit", AUTHORS),
        LIKE("PublicationController#form", "/entry?like=N", AUTHORS),
        LATEST_VERSION("LatestVersion#show", "/entries/N/revision?after=0", AUTHORS),
        PICTURE("PictureFiles#show", "PICTURE", PAGE),
        REMOVAL("RemovalController#form", "/entries/N/removal", ADMINS),
        VERSIONS("VersionController#list", "/entries/N/versions", AUTHORS),
        VERSION("VersionController#show", "/entries/N/versions/1", AUTHORS);

        private final String action;
        private final String address;
        private final Rule rule;

        Route(String action, String address, Rule rule) {
            this.action = action;
            this.address = address;
            this.rule = rule;
        }
    }

    /** A list in which an entry stands, or does not. */
    private enum Shelf {
        MAIN_PAGE("EntryController#list", "/", false),
        FEED("OpenFeeds#journal", "/feed.atom", true),
        AUTHORS_FEED("OpenFeeds#author", "/authors/AUTHOR/feed.json", true),
        TAGS_FEED("OpenFeeds#tag", "/tags/TAG/feed.atom", true),
        AUTHOR("AuthorController#show", "/authors/AUTHOR", false),
        TAG("TagController#show", "/tags/TAG", false),
        ODD_TAG("TagController#find", "/tags?tag=TAG", false),
        YEAR("ArchiveController#year", "/archive/YEAR", false),
        MONTH("ArchiveController#month", "/archive/YEAR/MONTH", false),
        DAY("ArchiveController#day", "/archive/YEAR/MONTH/DAY", false),
        ON_THIS_DAY("OnThisDayController#show", "/on-this-day?day=MONTH-DAY", false),
        SEARCH("SearchController#show", "/search?q=rained+tag:TAG", false);

        private final String action;
        private final String address;
        private final boolean open; // the same for whoever asks

        Shelf(String action, String address, boolean open) {
            this.action = action;
            this.address = address;
            this.open = open;
        }
    }

    /** What shows no entry of anybody else, whatever is asked of it. */
    private static final Set<String> WITHOUT_ENTRIES = Set.of("PublicationController#create", "PublicationController#preview",
            "TagSuggestions#list", "RemovalController#create",
            "RemovalController#delete",
            "SubscriptionController#list", "SubscriptionController#create", "SubscriptionController#delete", "TrashController#list",
            "CircleController#list", "CircleController#create", "CircleController#show", "CircleController#createMember",
            "CircleController#delete", "CircleController#deleteMember", "SessionController#form", "SessionController#create",
            "SessionController#leaving", "SessionController#delete", "RegistrationController#form", "RegistrationController#create",
            "PreferencesController#form", "PreferencesController#update", "GalleryController#show", "CrashController#crash",
            "OfflineController#show", "DraftController#list", "DraftController#create", "DraftController#deletion",
            "DraftController#delete", "PictureController#create", "UploadedPictures#create", "Manifest#show", "Worker#show", "Robots#show",
            "ArchiveAddress#newest", "Sitemap#index",
            "Sitemap#part"); // which names what is for everybody
    /** What changes an entry, which the last test tries. */
    private static final Map<String, String> CHANGES =
            Map.of("ChangeController#update", "/edit", "ChangeController#preview", "/edit/preview", "TrashController#add", "/trash",
                    "TrashController#restore", "/restoration", "VersionController#restore", "/versions/1",
                    "DraftController#createChange", "/drafts", "PictureController#createChange", "/pictures");

    private static final String CHOSEN = "(?s).*name=\"visibility\" value=\"[^\"]*\" checked.*";
    private static final Map<Reader, Http> readers = new EnumMap<>(Reader.class);
    private static final Map<For, String> entries = new EnumMap<>(For.class);
    private static final Map<For, String> pictures = new EnumMap<>(For.class);
    private static final String tag = unique("rain");
    private static final String day = LocalDate.now(ZoneOffset.UTC).toString();
    private static final String LEAP_YEAR = "2024";
    private static String author;
    private static final Map<For, String> titles = new EnumMap<>(For.class);
    private static final Map<For, String> once = new EnumMap<>(For.class); // the titles of others, of the same day in another year

    @BeforeAll
    static void ada_writes_for_everybody_there_is() {
        var friend = unique("grace");
        readers.put(Reader.ANONYMOUS, Http.anonymous());
        readers.put(Reader.STRANGER, Http.signedIn(unique("mallory")));
        readers.put(Reader.FRIEND, Http.signedIn(friend));
        author = unique("ada");
        Http ada = Http.signedIn(author);
        readers.put(Reader.AUTHOR, ada);
        var circle = ada.submit("/circles", "name", "Friends").location();
        ada.submit(circle.substring(path("/").length() - 1), "username", friend);
        var visibilities = Map.of(For.EVERYBODY, "public", For.MEMBERS, "members", For.A_CIRCLE,
                "circle:" + circle.substring(circle.lastIndexOf('/') + 1), For.ITS_AUTHOR, "private",
                For.NOBODY_SINCE_IT_IS_IN_THE_TRASH, "public");
        visibilities.forEach((audience, visibility) -> {
            titles.put(audience, unique(audience.name()));
            once.put(audience, unique(audience.name()));
            pictures.put(audience, "/pictures/" + ada.addsPicture(Samples.png(20, 10)));
            var answer =
                    ada.submit("/entry", "title", titles.get(audience), "text",
                            "It rained. ![A cat](" + pictures.get(audience) + ")", "visibility", visibility, "tags", tag);
            assertEquals(303, answer.status(), answer::text);
            assertEquals(303, ada.submit("/entry", "title", once.get(audience), "text", "It rained.", "visibility", visibility,
                    "date", LEAP_YEAR + day.substring(4) + "T23:59", "zone", "").status());
            entries.put(audience, ada.get("/").link(titles.get(audience)).replaceFirst(".*/entries/(\\d+)/.*", "$1"));
        });
        deletes(ada, "/entries/" + entries.get(For.NOBODY_SINCE_IT_IS_IN_THE_TRASH));
        deletes(ada, ada.get("/authors/" + author).link(once.get(For.NOBODY_SINCE_IT_IS_IN_THE_TRASH))
                .substring(path("/").length() - 1));
        ada.searches("tag:" + tag, answer -> answer.articles().size() == Reader.AUTHOR.reads.size());
    }

    private static void deletes(Http http, String entry) {
        assertEquals(303, http.post(entry.replaceFirst("(/entries/\\d+).*", "$1/trash"), http.reads(entry).hidden()).status());
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_is_open_to_its_readers_on_each_route(Route route) {
        List<String> wrong = new ArrayList<>();
        readers.forEach((reader, http) -> entries.forEach((audience, number) -> {
            Answer answer = http.get(route == Route.PICTURE ? pictures.get(audience) + "/small" : route.address.replace("N", number));
            int expected =
                    route == Route.PICTURE && reader == Reader.AUTHOR ? 200 : route.rule.status(reader, reader.reads.contains(audience),
                            audience == For.NOBODY_SINCE_IT_IS_IN_THE_TRASH);
            if (answer.status() != expected || answer.status() != 200 && answer.body().contains(titles.get(audience))) {
                wrong.add(reader + " gets " + answer.status() + " for what is for " + audience + ", not " + expected);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_shows_each_reader_what_is_for_that_one(Shelf shelf) {
        readers.forEach((reader, http) -> {
            var page = http.get(shelf.address.replace("AUTHOR", author).replace("TAG", tag).replace("YEAR", day.substring(0, 4))
                    .replace("MONTH", day.substring(5, 7)).replace("DAY", day.substring(8))).body();
            var shown = new TreeSet<For>();
            (shelf == Shelf.ON_THIS_DAY ? once : titles).forEach((audience, title) -> {
                if (page.contains(title)) {
                    shown.add(audience);
                }
            });
            assertEquals(new TreeSet<>(shelf.open ? Reader.ANONYMOUS.reads : reader.reads), shown, reader.name());
        });
    }

    @Test
    void an_entry_that_one_may_read_is_read_with_its_text() {
        readers.forEach((reader, http) -> reader.reads.forEach(audience -> {
            var page = http.reads("/entries/" + entries.get(audience));
            assertEquals(titles.get(audience), page.heading(), reader + " " + audience);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void chance_leads_each_reader_to_what_is_for_that_one(Reader reader) {
        Http http = readers.get(reader);
        for (int i = 0; i < 25; i++) {
            var address = http.get("/random").location();
            assertEquals(200, http.get(address.substring(path("/").length() - 1)).status(), address);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANONYMOUS")
    void a_private_feed_has_what_is_for_its_owner(Reader reader) {
        Http http = readers.get(reader);
        http.submit("/subscriptions", "name", "Telephone");
        String address = http.get("/subscriptions").link("Atom");

        String feed = Http.anonymous().get(address.substring(path("/").length() - 1)).body();

        titles.forEach((audience, title) -> {
            assertEquals(reader.reads.contains(audience), feed.contains(title), reader + " " + audience);
            String picture =
                    feed.replaceFirst("(?s).*src=\"[^\"]*(/subscriptions/\\d+" + pictures.get(audience) + "/.*?)\".*|.*", "$1");
            assertEquals(reader.reads.contains(audience), !picture.isEmpty(), reader + " " + audience);
            assertTrue(picture.isEmpty() || Http.anonymous().get(picture).status() == 200, reader + " " + audience);
        });
    }

    @Test
    void nobody_but_its_author_changes_an_entry() {
        for (Reader reader : List.of(Reader.ANONYMOUS, Reader.STRANGER, Reader.FRIEND)) {
            Http http = readers.get(reader);
            var token = http.get(reader == Reader.ANONYMOUS ? "/login" : "/").hidden();
            CHANGES.values().forEach(change -> entries.forEach((audience, number) -> {
                var fields = new java.util.TreeMap<>(token);
                fields.putAll(Map.of("title", "Mine", "text", "It shone.", "base", "1"));
                int status = http.post("/entries/" + number + change, fields).status();
                int expected = reader == Reader.ANONYMOUS ? 401 : reader.reads.contains(audience) ? 403 : 404;
                assertEquals(expected, status, reader + change + audience);
            }));
        }
        assertEquals(titles.get(For.EVERYBODY), readers.get(Reader.AUTHOR).reads("/entries/" + entries.get(For.EVERYBODY)).heading());
    }

    @Test
    void a_circle_lets_go_of_whom_its_owner_removes_and_its_entries_are_their_authors_when_it_is_dissolved() {
        String friend = unique("grace");
        Http grace = Http.signedIn(friend);
        Http ada = Http.signedIn(unique("ada"));
        var circle = ada.submit("/circles", "name", "Short").location().substring(path("/").length() - 1);
        ada.submit(circle, "username", friend);
        var title = unique("For friends");
        ada.submit("/entry", "title", title, "text", "It rained.", "tags", "rain", "visibility",
                circle.substring(1).replace("circles/", "circle:"));
        var entry = ada.get("/").link(title);
        assertEquals(200, grace.get(entry).status());

        var removal = ada.get(circle).body().replaceFirst("(?s).*action=\"([^\"]*/removal)\".*", "$1");
        ada.post(removal.substring(path("/").length() - 1), ada.get(circle).hidden());

        assertEquals(404, grace.get(entry).status());
        ada.submit(circle, "username", friend);
        assertEquals(200, grace.get(entry).status());
        ada.post(circle + "/dissolution", ada.get(circle).hidden());
        assertEquals(404, grace.get(entry).status());
        assertEquals("private", ada.get(entry.replaceFirst("/[^/]*$", "/edit")).field("visibility"));
        assertEquals(1, ada.get("/").entries(title));
    }

    @Test
    void a_draft_for_a_circle_that_is_dissolved_is_for_its_author_alone_until_something_else_is_chosen() {
        Http ada = Http.signedIn(unique("ada"));
        var circle = ada.submit("/circles", "name", "Gone").location().substring(path("/").length() - 1);
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", unique("For friends"), "text", "It rained.", "visibility",
                circle.substring(1).replace("circles/", "circle:")));
        var draft = ada.post("/drafts", form).location().substring(path("/").length() - 1);
        ada.post(circle + "/dissolution", ada.get(circle).hidden());

        var kept = ada.get(draft);
        ada.post("/entry", kept.keptForm());

        assertEquals("private", kept.keptForm().get("visibility"));
        assertEquals(0, Http.anonymous().get("/").entries(form.get("title")));
        assertEquals(1, ada.get("/").entries(form.get("title")));
    }

    @Test
    void a_change_that_was_begun_before_a_circle_was_dissolved_leaves_the_entry_in_its_authors_lists() {
        Http ada = Http.signedIn(unique("ada"));
        var circle = ada.submit("/circles", "name", "Gone").location().substring(path("/").length() - 1);
        var title = unique("For friends");
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", circle.substring(1).replace("circles/", "circle:"));
        var entry = ada.get("/").link(title).replaceFirst("/[^/]*$", "");
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", title, "text", "It shone.", "format", "markdown"));
        ada.post(circle + "/dissolution", ada.get(circle).hidden());

        assertEquals(303, ada.post(entry + "/edit", form).status());

        assertEquals(1, ada.get("/").entries(title));
        assertEquals(0, Http.signedIn(unique("grace")).get("/").entries(title));
    }

    @Test
    void an_entry_for_a_circle_that_its_author_has_left_does_not_become_public_by_a_change() {
        String friend = unique("grace");
        Http grace = Http.signedIn(friend);
        Http ada = Http.signedIn(unique("ada"));
        var circle = ada.submit("/circles", "name", "Left").location().substring(path("/").length() - 1);
        ada.submit(circle, "username", friend);
        var title = unique("For friends");
        grace.submit("/entry", "title", title, "text", "It rained.", "visibility", circle.substring(1).replace("circles/", "circle:"));
        var entry = grace.get("/").link(title).replaceFirst("/[^/]*$", "");
        var removal = ada.get(circle).body().replaceFirst("(?s).*action=\"([^\"]*/removal)\".*", "$1");
        ada.post(removal.substring(path("/").length() - 1), ada.get(circle).hidden());

        var form = grace.get(entry + "/edit").hidden(); // a browser sends no choice where none is made
        form.putAll(Map.of("title", "", "text", "It shone.", "format", "markdown"));
        var refused = grace.post(entry + "/edit", form);
        var draft = grace.get(grace.post(entry + "/drafts", form).location().substring(path("/").length() - 1));

        assertEquals(422, refused.status());
        assertFalse(refused.body().matches(CHOSEN), refused::body);
        assertFalse(draft.body().matches(CHOSEN), draft::body);
        form.put("title", title);
        assertEquals(303, grace.post(entry + "/edit", form).status());
        assertEquals(404, Http.anonymous().get(entry).status());
        assertEquals(title, grace.reads(entry).heading());
    }

    @Test
    void every_route_is_tried_or_said_to_show_no_entry() {
        var routes = new TreeSet<String>();
        Controllers.classes().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(Controllers::actions)
                .map(WhoMayReadIT::name).forEach(routes::add);

        Stream.of(Route.values()).map(route -> route.action).forEach(routes::remove);
        Stream.of(Shelf.values()).map(shelf -> shelf.action).forEach(routes::remove);
        routes.removeAll(WITHOUT_ENTRIES);
        routes.removeAll(Set.of("ArchiveAddress#random", "PrivateFeeds#show", "PrivateFeeds#picture")); // which have tests of their own
        routes.removeAll(CHANGES.keySet());

        assertEquals(Set.of(), routes);
    }

    private static String name(Method action) {
        return action.getDeclaringClass().getSimpleName() + '#' + action.getName();
    }
}
