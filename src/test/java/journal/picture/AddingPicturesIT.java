package journal.picture;

import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an author adds pictures to an entry over HTTP. */
class AddingPicturesIT {
    private static final Pattern REFERENCE = Pattern.compile("!\\[([^\\n]*)]\\(/pictures/([0-9a-f]{24}-\\d+x\\d+)\\)");

    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void pictures_come_with_the_form_and_stand_at_the_end_of_its_text_in_a_draft() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Äther – 雨", "text", "It rained.", "tags", "rain"));

        var answer = ada.sendsPictures("/pictures", form, PictureSamples.jpeg(800, 600), PictureSamples.png(30, 20));

        assertEquals(303, answer.status(), answer::text);
        var draft = here(answer);
        assertEquals("Äther – 雨", draft.field("title"));
        assertEquals("rain", draft.field("tags"));
        assertTrue(draft.field("text").startsWith("It rained.\n\n![](/pictures/"), draft.field("text"));
        assertEquals(2, REFERENCE.matcher(draft.field("text")).results().count());
        assertEquals(2, Pattern.compile("name=\"alt\"").matcher(draft.body()).results().count());
    }

    @Test
    void an_entry_shows_its_pictures_with_the_words_that_were_asked_for() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", unique("Pictures"), "text", "It rained."));
        var draft = here(ada.sendsPictures("/pictures", form, PictureSamples.jpeg(800, 600)));
        var filled = draft.keptForm();
        String name = name(draft.field("text"));
        filled.put("picture", name);
        filled.put("alt", "A *wet* [cat]");

        var answer = ada.post("/entry", filled);

        assertEquals(303, answer.status(), answer::text);
        var page = ada.reads(ada.get("/").link(filled.get("title")).replaceFirst("^" + TestJournal.path("/"), "/"));
        assertTrue(page.body().contains("<img src=\"" + path("/pictures/" + name) + "/medium\" srcset=\""), page::body);
        assertTrue(page.body().contains("width=\"800\" height=\"600\" alt=\"A *wet* [cat]\" loading=\"lazy\" decoding=\"async\""),
                page::body);
    }

    @Test
    void a_picture_without_words_is_asked_about_once() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", unique("Pictures"), "text", "![](/pictures/" + ada.addsPicture(PictureSamples.png(30, 20)) + ")"));

        var asked = ada.post("/entry", form);
        var again = asked.keptForm();
        again.put("alt", "");
        var published = ada.post("/entry", again);

        assertEquals(422, asked.status(), asked::text);
        assertEquals(1, asked.messages("alt").size());
        assertEquals(303, published.status(), published::text);
    }

    @Test
    void a_description_that_is_too_long_is_not_lost_when_more_pictures_are_added() {
        String picture = ada.addsPicture(PictureSamples.png(30, 20));
        String description = "A cat. ".repeat(100).strip();
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Rain", "text", "![](/pictures/" + picture + ")", "picture", picture, "alt", description));

        var answer = ada.sendsPictures("/pictures", form, PictureSamples.png(30, 20));

        assertEquals(422, answer.status(), answer::text);
        assertEquals(1, answer.messages("alt").size(), answer::text);
        assertEquals(description, answer.field("alt"));
        assertEquals(List.of("You chose pictures and did not add them. Choose them again and press “Add pictures”, or go on without."),
                answer.messages("pictures"));
        assertEquals(1, REFERENCE.matcher(answer.field("text")).results().count());
    }

    @Test
    void a_description_that_is_too_long_is_refused_beside_its_field_and_stays_there() {
        String name = ada.addsPicture(PictureSamples.png(30, 20));
        String words = "x".repeat(501);
        var form = ada.get("/entry").hidden();
        form.putAll(
                Map.of("title", unique("Pictures"), "text", ("![](/pictures/" + name + ")\n\n").repeat(3), "picture", name, "alt", words));

        var published = ada.post("/entry", form);
        var kept = ada.post("/drafts", form);

        for (var refused : List.of(published, kept)) {
            assertEquals(422, refused.status(), refused::text);
            assertEquals(1, refused.messages("alt").size());
            assertEquals(List.of(), refused.messages("text"));
            assertTrue(refused.body().contains("name=\"alt\" value=\"" + words + "\""), refused::body);
        }
    }

    @Test
    void the_first_picture_of_an_entry_for_everybody_stands_for_it_elsewhere() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.jpeg(800, 600));
        var text = "![A cat](" + picture + ")";

        var open = ada.reads(ada.adds(unique("Pictures"), text));
        var title = unique("Mine");
        ada.submit("/entry", "title", title, "text", text, "visibility", "private");
        var mine = ada.get(ada.get("/").link(title).substring(path("/").length() - 1));

        assertTrue(open.body().matches("(?s).*<meta property=\"og:image\" content=\"[^\"]*" + picture + "/medium\">.*"), open::body);
        assertFalse(mine.body().matches("(?s).*<meta property=\"og:image\" content=\"[^\"]*" + picture + ".*"), mine::body);
    }

    @Test
    void pictures_of_many_who_add_at_once_are_all_there() {
        List<Http> people = List.of(ada, Http.signedIn(unique("grace")), Http.signedIn(unique("mallory")), Http.signedIn(unique("zoe")));

        List<String> names = people.parallelStream().map(person -> person.addsPicture(PictureSamples.jpeg(2_400, 1_600))).toList();

        for (int i = 0; i < people.size(); i++) {
            assertEquals(1920, PictureSamples.read(people.get(i).get("/pictures/" + names.get(i) + "/large").content()).getWidth());
        }
    }

    private Answer here(Answer answer) {
        return ada.get(answer.location().substring(path("/").length() - 1));
    }

    private static String name(String text) {
        return REFERENCE.matcher(text).results().findFirst().orElseThrow().group(2);
    }
}
