package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of an author and of a tag, each with the entries that its reader may read. */
class ReadingByAuthorAndTagIT {
    private static final int PAGE = 20; // entries

    @Test
    void an_author_has_a_page_to_which_each_entry_leads() {
        String name = TestJournal.unique("ada");
        Http ada = Http.signedIn(name);
        Http grace = Http.signedIn(TestJournal.unique("grace"));
        String title = TestJournal.unique("Rain");
        String entry = ada.writes(title, "It rained.");
        grace.writes(TestJournal.unique("Snow"), "It snowed.");

        String link = Http.anonymous().get(entry).link(name);
        Answer page = Http.anonymous().get(link);

        assertEquals(TestJournal.path("/authors/" + name), link);
        assertEquals(name, page.heading());
        assertEquals(1, page.articles().size(), page::text);
        assertEquals(1, page.entries(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë.%s", "أحمد%s", "鈴木-%s", "a__%s"})
    void a_name_of_any_script_has_a_page(String form) {
        String name = form.formatted(TestJournal.unique(""));
        String entry = Http.signedIn(name).writes(TestJournal.unique("Rain"), "It rained.");

        Answer page = Http.anonymous().get(Http.anonymous().get(entry).link(name));

        assertEquals(200, page.status());
        assertEquals(name, page.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/authors/nobody-of-this-name", "/authors/", "/authors/%20", "/tags", "/tags/", "/tags?tag=",
        "/tags/a-tag-that-nobody-has-used", "/tags?tag=a-tag-that-nobody-has-used", "/tags?tag=%EF%BF%BF%01", "/authors/ada%3Cb"})
    void an_unknown_author_and_an_unused_tag_have_no_page(String page) {
        assertEquals(404, Http.anonymous().get(page).status());
    }

    @Test
    void an_entry_for_others_is_neither_on_the_page_of_its_author_nor_of_its_tag() {
        String name = TestJournal.unique("ada");
        String tag = TestJournal.unique("rain");
        Http ada = Http.signedIn(name);
        writes(ada, "Members'", tag, "members");
        writes(ada, "Private", tag, "private");
        Http grace = Http.signedIn(TestJournal.unique("grace"));

        assertEquals(List.of(), titles(Http.anonymous(), "/authors/" + name));
        assertEquals(404, Http.anonymous().get("/tags/" + tag).status());
        assertEquals(404, Http.anonymous().get("/tags/" + tag + "?before=0001-01-01T00:00-0").status());
        assertEquals(List.of("Members'"), titles(grace, "/authors/" + name));
        assertEquals(List.of("Members'"), titles(grace, "/tags/" + tag));
        assertEquals(List.of("Private", "Members'"), titles(ada, "/authors/" + name));
        assertEquals(List.of("Private", "Members'"), titles(ada, "/tags/" + tag));
        assertEquals(200, grace.get("/tags/" + tag + "?before=0001-01-01T00:00-0").status());
    }

    @Test
    void an_entry_in_the_trash_is_on_no_page() {
        String name = TestJournal.unique("ada");
        String tag = TestJournal.unique("rain");
        Http ada = Http.signedIn(name);
        writes(ada, "Rain", tag, "public");
        String entry = ada.get("/authors/" + name).link("Rain").substring(TestJournal.path("").length()).replaceFirst("/[^/]*$", "");
        ada.post(entry + "/trash", ada.reads(entry).hidden());

        assertEquals(List.of(), titles(ada, "/authors/" + name));
        assertEquals(404, ada.get("/tags/" + tag).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain", "RAIN", "letters to Grace", "c++", "a/b", "..", ".", "a\\b", "a;b", "100%", "%2F", "a?b", "a&b=c", "#",
        "##", "\"'<b>", "雨", "مطر", "e\u0301", "😀", "a+b", "~", "a:b", "[a]", "{a}", "{", "$1", "ß", "-", "a|b", "^", "`", "\u202Ea",
        "../../etc/passwd", "/", "//", "NULL", "\u00A0a", "ＡＢ"})
    void every_typed_tag_can_be_opened(String typed) {
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        String title = TestJournal.unique("Rain");
        ada.submit("/entry", "title", title, "text", "It rained.", "tags", "other, " + typed);
        Answer entry = ada.reads(ada.get("/").link(title).substring(TestJournal.path("").length()));

        String link = linkOf(entry);
        Answer page = Http.anonymous().get(link.substring(TestJournal.path("").length()));

        assertEquals(200, page.status(), link);
        assertEquals(1, page.entries(title), () -> link + page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%C2%A0", "%E3%80%80"})
    void white_space_after_a_name_is_another_address(String space) {
        String name = TestJournal.unique("ada");
        String tag = TestJournal.unique("rain");
        writes(Http.signedIn(name), "Rain", tag, "public");

        assertEquals(200, Http.anonymous().get("/authors/" + name).status());
        assertEquals(404, Http.anonymous().get("/authors/" + name + space).status());
        assertEquals(404, Http.anonymous().get("/authors/" + name + space + "/feed.atom").status());
        assertEquals(200, Http.anonymous().get("/tags/" + tag).status());
        assertEquals(404, Http.anonymous().get("/tags/" + tag + space).status());
        assertEquals(404, Http.anonymous().get("/tags/" + tag + space + "/feed.atom").status());
        assertEquals(404, Http.anonymous().get("/tags?tag=" + space + tag).status());
    }

    @Test
    void a_number_sign_of_any_width_is_no_part_of_a_tag() {
        String tag = TestJournal.unique("rain");
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        for (String sign : List.of("", "#", "＃", "﹟")) {
            writes(ada, "Rain", sign + tag, "public");
        }

        assertEquals(4, titles(Http.anonymous(), "/tags/" + tag).size());
        assertEquals(4, titles(Http.anonymous(), "/tags?tag=" + encoded("＃" + tag)).size());
    }

    @Test
    void a_tag_in_other_letters_is_the_same() {
        String tag = TestJournal.unique("Straße");
        writes(Http.signedIn(TestJournal.unique("ada")), "Rain", tag, "public");

        assertEquals(List.of("Rain"), titles(Http.anonymous(), "/tags/" + encoded(tag.toUpperCase(java.util.Locale.ROOT))));
        assertEquals(List.of("Rain"), titles(Http.anonymous(), "/tags?tag=" + encoded(tag)));
    }

    @Test
    void pages_lead_to_the_older_and_back_to_the_newer() {
        String name = TestJournal.unique("ada");
        String tag = TestJournal.unique("a/b");
        Http ada = Http.signedIn(name);
        IntStream.range(0, PAGE + 3).forEach(number -> writes(ada, "No. " + number, tag, "public"));

        for (String list : List.of("/authors/" + name, "/tags?tag=" + encoded(tag))) {
            var read = new ArrayList<>(titles(Http.anonymous(), list));
            String next = Http.anonymous().get(list).next().orElseThrow().substring(TestJournal.path("").length());
            Answer second = Http.anonymous().get(next);
            second.articles().forEach(article -> read.add(article.replaceFirst("(No\\. \\d+).*", "$1")));

            assertEquals(IntStream.range(0, PAGE + 3).mapToObj(number -> "No. " + (PAGE + 2 - number)).toList(), read, list);
            assertEquals(Optional.empty(), second.next());
            String back = second.link("Newer entries").substring(TestJournal.path("").length());
            assertEquals(read.subList(0, PAGE), titles(Http.anonymous(), back), back);
            assertTrue(second.link("Back to the newest entries").endsWith(list), list);
        }
        assertFalse(titles(Http.anonymous(), "/authors/" + name).isEmpty());
    }

    private static void writes(Http author, String title, String tag, String visibility) {
        Answer answer = author.submit("/entry", "title", title, "text", "It rained.", "tags", tag, "visibility", visibility);
        assertEquals(303, answer.status(), answer::text);
    }

    private static List<String> titles(Http reader, String page) {
        Answer answer = reader.get(page);
        assertEquals(200, answer.status(), page);
        return answer.articles().stream().map(article -> article.replaceFirst("(No\\. \\d+|\\S+).*", "$1")).toList();
    }

    private static String linkOf(Answer entry) {
        String[] links = entry.body().split("<a rel=\"tag\" href=\"");
        return links[links.length - 1].split("\"")[0].replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
