package journal.entry;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.NaughtyStrings;
import journal.markdown.Fragment;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The Big List of Naughty Strings, on its way into the journal and out of it again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NaughtyStringsIT {
    private static final Pattern ENTRY = Pattern.compile("(?s)<article\\b.*?(<h2.*?)</article>");
    private static final Pattern TITLE = Pattern.compile("(?s)<h2[^>]*><a [^>]*>(.*?)</a>");
    private static final Pattern HEADING = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>");
    private static final Pattern TEXT = Pattern.compile("(?s)<div class=\"text[^\"]*\"[^>]*>(.*?)</div>");
    private static final Pattern VERSION = Pattern.compile("(?s)<li value=\"\\d+\">\\s*<a [^>]*>(.*?)</a>");
    private static final Pattern CHANGED_TITLE = Pattern.compile("(?s)<h2 class=\"difference\"[^>]*>(.*?)</h2>");
    private static final Pattern TAG = Pattern.compile("(?s)<a rel=\"tag\" href=\"(.*?)</a>");
    private static final int LEAST_TAGS = 285;
    private static final int VERSIONS = 50; // on a page

    private final String name = unique("ada");
    private final Http ada = Http.signedIn(name);
    private final String token = ada.get("/entry").hidden().get(Http.TOKEN);

    @Test
    @Execution(ExecutionMode.CONCURRENT) // each other
    void each_comes_back_as_the_title_and_as_the_text_of_a_plain_entry() {
        List<String> titles = titles();
        titles.forEach(title -> assertEquals(303, ada.post("/entry", form(title, title)).status(), title));

        List<String> entries = newest(titles.size());

        for (String title : titles) {
            String entry = entries.remove(entries.size() - 1);
            assertEquals(title, only(TITLE, entry));
            assertEquals(title, only(TEXT, entry));
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void each_comes_back_in_the_form_on_the_page_of_its_entry_and_in_the_history() {
        List<String> titles = together(titles());
        String entry = ada.adds(unique("First"), "It rained.");

        for (int at = 0; at < titles.size(); at++) {
            String title = titles.get(at);
            var form = form(title, title);
            form.put("base", String.valueOf(at + 1));
            assertEquals(303, ada.post(entry + "/edit", form).status(), title);
            Answer edited = ada.get(entry + "/edit");
            assertEquals(title, edited.field("title"));
            assertEquals(title, edited.field("text"));
            Answer page = Http.anonymous().reads(entry);
            assertEquals(title, only(HEADING, page.body()));
            assertEquals(title, only(TEXT, page.body()));
            Answer version = ada.get(entry + "/versions/" + (at + 2));
            assertEquals(title, after(first(CHANGED_TITLE, version.body())));
            assertEquals(title, after(first(TEXT, version.body())));
        }

        List<String> kept = new ArrayList<>();
        for (int before = titles.size() + 2; before > 1; before -= VERSIONS) {
            all(VERSION, ada.get(entry + "/versions?before=" + before).body()).forEach(title -> kept.add(0, read(title)));
        }
        assertEquals(titles, kept.subList(1, kept.size()));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @Order(1) // takes the longest
    void each_comes_back_in_a_search_as_what_is_looked_for_and_as_what_is_found() {
        List<String> titles = titles();
        titles.forEach(title -> assertEquals(303, ada.post("/entry", form(title, "It rained.")).status(), title));

        for (String title : titles) {
            Answer answer = ada.get("/search?" + Http.encoded("q", title));
            assertEquals(200, answer.status(), title);
            assertEquals(title, answer.field("q"));
        }

        assertTrue(ada.searches("author:" + name + " rained", answer -> answer.articles().size() == 20).next().isPresent());
        List<String> found = new ArrayList<>();
        for (Optional<String> page = Optional.of(path("/search?q=author:" + name)); page.isPresent();) {
            Answer answer = ada.get(page.get().substring(path("").length()));
            all(ENTRY, answer.body()).forEach(entry -> found.add(0, only(TITLE, entry)));
            page = answer.next();
        }
        assertEquals(titles, found);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void each_comes_back_as_a_tag_in_the_form_on_the_page_of_its_entry_and_on_its_own() {
        List<String> tags = NaughtyStrings.visible().stream().filter(words -> Tags.of(words).equals(List.of(words)) && !Tags.isLong(words))
                .toList();
        assertTrue(tags.size() > LEAST_TAGS, () -> tags.size() + " tags");

        for (List<String> some : apart(tags)) {
            String title = unique("Tagged");
            var form = form(title, "It rained.");
            form.put("tags", String.join(", ", some));
            assertEquals(303, ada.post("/entry", form).status(), () -> some.toString());
            Answer list = ada.get("/");
            String entry = list.link(title).substring(path("").length()).replaceFirst("(/entries/\\d+)/.*", "$1");
            assertEquals(String.join(", ", some), ada.get(entry + "/edit").field("tags"));

            List<String> links = all(TAG, Http.anonymous().reads(entry).body()).toList();

            assertEquals(some,
                    links.stream().map(link -> read(link.substring(link.indexOf("<bdi>#") + 6, link.indexOf("</bdi>")))).toList());
            for (int at = 0; at < links.size(); at++) {
                String address = read(links.get(at).substring(0, links.get(at).indexOf('"')));
                Answer page = Http.anonymous().reads(address.substring(path("").length()));
                assertEquals('#' + some.get(at), only(HEADING, page.body()));
                assertEquals(1, page.entries(title), some.get(at));
            }
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void in_markdown_none_does_harm_and_html_is_shown_as_the_text_that_it_is() {
        String entry = ada.writes(unique("Markdown"), String.join("\n\n", NaughtyStrings.visible()));

        var shown = new Fragment(first(TEXT, Http.anonymous().get(entry).body()));

        assertEquals(List.of(), shown.forbidden());
        assertEquals(List.of(), NaughtyStrings.htmlWithoutMarks().stream().filter(html -> !shown.text().contains(html)).toList());
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void what_cannot_be_shown_is_taken_out_and_the_rest_stays_in_the_form() {
        assertFalse(NaughtyStrings.withControls().isEmpty());
        for (String words : NaughtyStrings.withControls()) {
            Answer refused = ada.post("/entry", form(words, words));

            assertEquals(422, refused.status());
            for (String field : List.of("title", "text")) {
                assertEquals(words.replaceAll("\\p{Cc}", ""), refused.field(field));
                assertTrue(refused.messages(field).get(0).startsWith("This contained characters that cannot be shown."), refused::text);
            }
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void where_nothing_can_be_seen_something_is_asked_for() {
        assertFalse(NaughtyStrings.blank().isEmpty());
        for (String words : NaughtyStrings.blank()) {
            Answer refused = ada.post("/entry", form(words, words));

            assertEquals(422, refused.status());
            assertEquals(List.of("Give your entry a title."), refused.messages("title"));
            assertEquals(List.of("Write something: an entry needs a text."), refused.messages("text"));
            assertEquals(words, refused.field("title"));
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_title_that_is_too_long_stays_in_the_form() {
        List<String> longer = NaughtyStrings.visible().stream().filter(words -> !isTitle(words)).toList();

        assertFalse(longer.isEmpty());
        for (String words : longer) {
            Answer refused = ada.post("/entry", form(words, "It rained."));

            assertEquals(422, refused.status());
            assertTrue(refused.messages("title").get(0).startsWith("Shorten this:"), refused::text);
            assertEquals(words, refused.field("title"));
        }
    }

    private static List<String> titles() {
        return NaughtyStrings.visible().stream().filter(NaughtyStringsIT::isTitle).toList();
    }

    private static boolean isTitle(String words) {
        return words.codePointCount(0, words.length()) <= Entry.TITLE_MAX;
    }

    private Map<String, String> form(String title, String text) {
        return new HashMap<>(Map.of(Http.TOKEN, token, "title", title, "text", text, "format", "plain"));
    }

    /** The same words in fewer titles, each as long as it may be. */
    private static List<String> together(List<String> titles) {
        List<String> together = new ArrayList<>();
        for (String title : titles) {
            int last = together.size() - 1;
            String both = last < 0 ? title : together.get(last) + ' ' + title;
            if (last >= 0 && isTitle(both)) {
                together.set(last, both);
            } else {
                together.add(title);
            }
        }
        return together;
    }

    /** So many tags together as an entry may have, none of them twice. */
    private static List<List<String>> apart(List<String> tags) {
        List<List<String>> groups = new ArrayList<>();
        for (String tag : tags) {
            groups.stream().filter(group -> group.size() < Tags.MOST && Tags.of(String.join(",", group) + ',' + tag).size() > group.size())
                    .findFirst().orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    }).add(tag);
        }
        return groups;
    }

    /** What ada wrote, as the main page shows it. */
    private List<String> newest(int many) {
        List<String> entries = new ArrayList<>();
        for (String page = "/"; entries.size() < many;) {
            Answer list = Http.anonymous().get(page);
            all(ENTRY, list.body()).filter(entry -> entry.contains("/authors/" + name)).forEach(entries::add);
            page = list.next().orElse("/");
        }
        return new ArrayList<>(entries.subList(0, many));
    }

    private static String after(String difference) {
        return read(difference.replaceAll("(?s)<del>.*?</del>|</?ins>", ""));
    }

    private static String only(Pattern pattern, String page) {
        return read(first(pattern, page));
    }

    private static String read(String html) {
        var read = new Fragment(html);
        assertEquals(List.of(), read.elements(), html);
        return read.text();
    }

    private static String first(Pattern pattern, String page) {
        return all(pattern, page).findFirst().orElseThrow(() -> new AssertionError("No " + pattern + " in " + page));
    }

    private static Stream<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1));
    }
}
