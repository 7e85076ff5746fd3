package journal.entry;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static journal.entry.PageSource.all;
import static journal.entry.PageSource.first;
import static journal.entry.PageSource.local;
import static journal.entry.PageSource.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.NaughtyStrings;
import journal.markdown.Fragment;
import org.junit.jupiter.api.Test;

/** Naughty strings in the title, the text and the tags of an entry come back unchanged wherever the journal shows them. */
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

    private final NaughtyAuthor ada = new NaughtyAuthor();

    @Test
    void each_comes_back_as_the_title_and_as_the_text_of_a_plain_entry() {
        List<String> titles = NaughtyFields.titles();
        titles.forEach(title -> assertEquals(303, ada.http.post("/entry", ada.form(title, title)).status(), title));

        List<String> entries = newest(titles.size());

        for (String title : titles) {
            String entry = entries.remove(entries.size() - 1);
            assertEquals(title, text(TITLE, entry));
            assertEquals(title, text(TEXT, entry));
        }
    }

    @Test
    void each_comes_back_in_the_form_on_the_page_of_its_entry_and_in_the_history() {
        List<String> titles = NaughtyFields.longTitles();
        String entry = ada.http.adds(unique("First"), "It rained.");

        for (int at = 0; at < titles.size(); at++) {
            String title = titles.get(at);
            var form = ada.form(title, title);
            form.put("base", String.valueOf(at + 1));
            assertEquals(303, ada.http.post(entry + "/edit", form).status(), title);
            assertShown(title, entry, at + 2);
        }

        List<String> kept = new ArrayList<>();
        for (int before = titles.size() + 2; before > 1; before -= VERSIONS) {
            all(VERSION, ada.http.get(entry + "/versions?before=" + before).body()).forEach(title -> kept.add(0, text(title)));
        }
        assertEquals(titles, kept.subList(1, kept.size()));
    }

    private void assertShown(String words, String entry, int version) {
        Answer form = ada.http.get(entry + "/edit");
        assertEquals(words, form.field("title"));
        assertEquals(words, form.field("text"));
        Answer page = Http.anonymous().reads(entry);
        assertEquals(words, text(HEADING, page.body()));
        assertEquals(words, text(TEXT, page.body()));
        Answer change = ada.http.get(entry + "/versions/" + version);
        assertEquals(words, after(first(CHANGED_TITLE, change.body())));
        assertEquals(words, after(first(TEXT, change.body())));
    }

    @Test
    void each_comes_back_in_a_search_as_the_query_and_as_a_result() {
        List<String> titles = NaughtyFields.titles();
        titles.forEach(title -> assertEquals(303, ada.http.post("/entry", ada.form(title, "It rained.")).status(), title));

        for (String title : titles) {
            Answer answer = ada.http.get("/search?" + Http.encoded("q", title));
            assertEquals(200, answer.status(), title);
            assertEquals(title, answer.field("q"));
        }

        assertTrue(ada.http.searches("author:" + ada.name + " rained", answer -> answer.articles().size() == 20).next().isPresent());
        List<String> found = new ArrayList<>();
        for (Optional<String> page = Optional.of(path("/search?q=author:" + ada.name)); page.isPresent();) {
            Answer answer = ada.http.get(local(page.get()));
            all(ENTRY, answer.body()).forEach(entry -> found.add(0, text(TITLE, entry)));
            page = answer.next();
        }
        assertEquals(titles, found);
    }

    @Test
    void each_comes_back_as_a_tag_in_the_form_on_the_page_of_its_entry_and_on_its_own() {
        List<String> tags = NaughtyFields.tags();
        assertTrue(tags.size() > LEAST_TAGS, () -> tags.size() + " tags");

        for (List<String> some : NaughtyFields.groups(tags)) {
            String title = unique("Tagged");
            var form = ada.form(title, "It rained.");
            form.put("tags", String.join(", ", some));
            assertEquals(303, ada.http.post("/entry", form).status(), () -> some.toString());
            Answer list = ada.http.get("/");
            String entry = local(list.link(title)).replaceFirst("(/entries/\\d+)/.*", "$1");
            assertEquals(String.join(", ", some), ada.http.get(entry + "/edit").field("tags"));
            assertTagged(some, title, all(TAG, Http.anonymous().reads(entry).body()).toList());
        }
    }

    private static void assertTagged(List<String> tags, String title, List<String> links) {
        assertEquals(tags, links.stream().map(link -> text(link.substring(link.indexOf("<bdi>#") + 6, link.indexOf("</bdi>")))).toList());
        for (int at = 0; at < links.size(); at++) {
            String address = text(links.get(at).substring(0, links.get(at).indexOf('"')));
            Answer page = Http.anonymous().reads(local(address));
            assertEquals('#' + tags.get(at), text(HEADING, page.body()));
            assertEquals(1, page.entries(title), tags.get(at));
        }
    }

    @Test
    void in_markdown_none_does_harm_and_html_is_shown_as_text() {
        String entry = ada.http.writes(unique("Markdown"), String.join("\n\n", NaughtyStrings.visible()));

        var shown = new Fragment(first(TEXT, Http.anonymous().get(entry).body()));

        assertEquals(List.of(), shown.forbidden());
        assertEquals(List.of(), NaughtyStrings.htmlWithoutMarks().stream().filter(html -> !shown.text().contains(html)).toList());
    }

    /** The newest entries of the author, as the main page and the pages after it show them. */
    private List<String> newest(int many) {
        List<String> entries = new ArrayList<>();
        for (String page = "/"; entries.size() < many;) {
            Answer list = Http.anonymous().get(page);
            all(ENTRY, list.body()).filter(entry -> entry.contains("/authors/" + ada.name)).forEach(entries::add);
            page = list.next().orElse("/");
        }
        return new ArrayList<>(entries.subList(0, many));
    }

    private static String after(String difference) {
        return text(difference.replaceAll("(?s)<del>.*?</del>|</?ins>", ""));
    }
}
