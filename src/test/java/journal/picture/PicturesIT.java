package journal.picture;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures over HTTP: how they come, who gets them, and what is refused. */
class PicturesIT {
    private static final Pattern REFERENCE = Pattern.compile("!\\[([^\\n]*)]\\(/pictures/([0-9a-f]{24}-\\d+x\\d+)\\)");
    private static final int TEN_MEGABYTES = 10_000_000;

    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void pictures_come_with_the_form_and_stand_at_the_end_of_its_text_in_a_draft() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "Äther – 雨", "text", "It rained.", "tags", "rain"));

        var answer = ada.sendsPictures("/pictures", form, Samples.jpeg(800, 600), Samples.png(30, 20));

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
        var draft = here(ada.sendsPictures("/pictures", form, Samples.jpeg(800, 600)));
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
        form.putAll(Map.of("title", unique("Pictures"), "text", "![](/pictures/" + ada.addsPicture(Samples.png(30, 20)) + ")"));

        var asked = ada.post("/entry", form);
        var again = asked.keptForm();
        again.put("alt", "");
        var published = ada.post("/entry", again);

        assertEquals(422, asked.status(), asked::text);
        assertEquals(1, asked.messages("alt").size());
        assertEquals(303, published.status(), published::text);
    }

    @Test
    void the_first_picture_of_an_entry_for_everybody_stands_for_it_elsewhere() {
        String picture = "/pictures/" + ada.addsPicture(Samples.jpeg(800, 600));
        var text = "![A cat](" + picture + ")";

        var open = ada.reads(ada.adds(unique("Pictures"), text));
        var title = unique("Mine");
        ada.submit("/entry", "title", title, "text", text, "visibility", "private");
        var mine = ada.get(ada.get("/").link(title).substring(path("/").length() - 1));

        assertTrue(open.body().matches("(?s).*<meta property=\"og:image\" content=\"[^\"]*" + picture + "/medium\">.*"), open::body);
        assertFalse(mine.body().matches("(?s).*<meta property=\"og:image\" content=\"[^\"]*" + picture + ".*"), mine::body);
    }

    @Test
    void a_picture_is_kept_for_long_and_by_its_reader_only() {
        String picture = "/pictures/" + ada.addsPicture(Samples.jpeg(800, 600));
        ada.writes(unique("Pictures"), "![A cat](" + picture + ")");
        var grace = Http.anonymous();

        var answer = grace.get(picture + "/small");
        var again = grace.get(picture + "/small", "If-None-Match", answer.header("ETag"));
        var head = grace.send("HEAD", picture + "/small", BodyPublishers.noBody());

        assertEquals(200, answer.status());
        assertEquals("image/jpeg", answer.header("Content-Type"));
        assertEquals("private, max-age=31536000, immutable", answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("default-src 'none'; frame-ancestors 'none'; sandbox", answer.header("Content-Security-Policy"));
        assertEquals("inline", answer.header("Content-Disposition"));
        assertEquals(1, answer.all("ETag").size());
        assertEquals(480, Samples.read(answer.content()).getWidth());
        assertEquals(304, again.status());
        assertEquals(0, again.content().length);
        assertEquals("private, max-age=31536000, immutable", again.header("Cache-Control"));
        assertEquals(200, head.status());
        assertEquals(answer.header("Content-Length"), head.header("Content-Length"));
        assertEquals(404, grace.get(picture + "/large").status()); // which it is not kept in
        assertEquals(404, grace.get(picture + "/huge").status());
        assertEquals(404, grace.get("/pictures/0123456789abcdef01234567-800x600/small").status());
        assertEquals(404, grace.get(picture).status());
    }

    @Test
    void nothing_tells_where_it_was_taken() {
        String picture = "/pictures/" + ada.addsPicture(Samples.withPlace(60, 40, 6));

        byte[] content = ada.get(picture + "/small").content();

        assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("GPS"));
        assertEquals(40, Samples.read(content).getWidth());
    }

    @Test
    void a_picture_is_its_owners_alone_until_an_entry_shows_it_and_while_one_does() {
        String picture = "/pictures/" + ada.addsPicture(Samples.png(30, 20)) + "/small";
        String reference = "![A cat](" + picture.replace("/small", "") + ")";
        var grace = Http.signedIn(unique("grace"));
        assertEquals(200, ada.get(picture).status());
        assertEquals(404, grace.get(picture).status());

        grace.writes(unique("Mine"), reference); // which does not make it hers
        assertEquals(404, Http.anonymous().get(picture).status());
        String entry = ada.adds(unique("Pictures"), reference);
        assertEquals(200, Http.anonymous().get(picture).status());
        String other = ada.adds(unique("Pictures"), reference);
        revise(entry, "It rained.");
        assertEquals(200, Http.anonymous().get(picture).status());
        revise(other, "It rained.");
        assertEquals(404, Http.anonymous().get(picture).status());
        assertEquals(200, ada.get(picture).status());
        ada.post(other + "/versions/1", ada.get(other + "/versions/1").hidden());
        assertEquals(200, Http.anonymous().get(picture).status());
        ada.post(other + "/trash", ada.reads(other).hidden());
        assertEquals(404, Http.anonymous().get(picture).status());
    }

    @Test
    void what_is_no_picture_is_refused_beside_the_field_and_what_was_typed_is_kept() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "First day", "text", "It rained."));

        var answer = ada.sendsPictures("/pictures", form, Samples.jpeg(30, 20), "<svg/>".getBytes(StandardCharsets.UTF_8),
                Samples.bomb(100_000, 100_000), Samples.with(Samples.gif(8, 8), "<html><script>alert(1)</script>"),
                Samples.part(Samples.jpeg(200, 200), 900), new byte[TEN_MEGABYTES + 1]);

        assertEquals(422, answer.status(), answer::text);
        assertEquals(List.of("holiday1.jpg is no picture in JPEG, PNG, WebP or GIF.",
                "holiday2.jpg has more than 50 megapixels, or says so. Make it smaller.",
                "holiday3.jpg has something other than a picture in it. Save it again in a picture program.",
                "holiday4.jpg is damaged, or a part of it is missing. Save it again in a picture program.",
                "holiday5.jpg has more than 10 megabytes. Make it smaller."),
                answer.messages("pictures").stream().map(text -> text.replaceAll("[\u2066-\u2069]", "")).toList());
        assertEquals("First day", answer.field("title"));
        assertTrue(answer.field("text").startsWith("It rained.\n\n![](/pictures/"), answer.field("text")); // the one that is fit
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void no_picture_too_many_and_a_plain_text_are_refused() {
        var form = ada.get("/entry").hidden();
        var many = new ArrayList<byte[]>();
        for (int i = 0; i < 21; i++) {
            many.add(Samples.png(1, 1));
        }

        var none = ada.sendsPictures("/pictures", form);
        var tooMany = ada.sendsPictures("/pictures", form, many.toArray(byte[][]::new));
        form.put("format", "plain");
        var plain = ada.sendsPictures("/pictures", form, Samples.png(1, 1));

        for (Answer answer : List.of(none, tooMany, plain)) {
            assertEquals(422, answer.status(), answer::text);
            assertEquals(1, answer.messages("pictures").size());
        }
    }

    @Test
    void what_was_chosen_and_not_added_is_not_lost_without_a_word() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "First day", "text", "It rained.", "pictures", "holiday.jpg"));

        var published = ada.post("/entry", form);
        var draft = ada.post("/drafts", form);

        for (Answer answer : List.of(published, draft)) {
            assertEquals(422, answer.status(), answer::text);
            assertEquals(1, answer.messages("pictures").size());
        }
    }

    @Test
    void a_picture_needs_a_token_and_an_author() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "First day", "text", "It rained."));
        var forged = new java.util.LinkedHashMap<>(form);
        forged.put(TOKEN, "x".repeat(32));

        var refused = ada.sendsPictures("/pictures", forged, Samples.png(1, 1));
        var script = ada.sendsPictures("/uploads", Map.of(), Samples.png(1, 1));
        var anonymous = Http.anonymous().sendsPictures("/pictures", form, Samples.jpeg(2_000, 2_000));

        assertEquals(403, refused.status());
        assertEquals("It rained.", refused.field("text"));
        assertEquals(403, script.status());
        assertEquals(401, anonymous.status());
        assertTrue(anonymous.body().contains("It rained."), anonymous::text); // the sign-in form carries it along
    }

    @Test
    void a_form_with_files_is_taken_nowhere_else_and_must_be_one() {
        var form = ada.get("/entry").hidden();

        assertEquals(415, ada.sendsPictures("/entry", form, Samples.png(1, 1)).status());
        assertEquals(400, ada.send("POST", "/pictures", BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data").status());
        assertTrue(List.of(400, 403).contains(ada.send("POST", "/pictures", BodyPublishers.ofString("It rained."), "Content-Type",
                "multipart/form-data; boundary=x").status()));
        form.put("text", "W".repeat(1_300_001));
        assertEquals(413, ada.sendsPictures("/pictures", form).status());
        assertEquals(422, ada.send("POST", "/pictures", BodyPublishers.ofString(Http.encoded(TOKEN, form.get(TOKEN))), "Content-Type", FORM)
                .status());
    }

    @Test
    void a_hundred_pictures_that_no_entry_shows_are_enough() {
        String name = "";
        for (int i = 0; i < 100; i++) {
            name = ada.addsPicture(Samples.png(1, 1));
        }
        var form = Map.of(TOKEN, ada.get("/entry").hidden().get(TOKEN));

        var refused = ada.sendsPictures("/uploads", form, Samples.png(1, 1));
        ada.adds(unique("Pictures"), "![A dot](/pictures/" + name + ")");
        var accepted = ada.sendsPictures("/uploads", form, Samples.png(1, 1));

        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("100 pictures"), refused::body);
        assertEquals(201, accepted.status(), accepted::body);
    }

    @Test
    void pictures_of_many_who_add_at_once_are_all_there() {
        List<Http> people = List.of(ada, Http.signedIn(unique("grace")), Http.signedIn(unique("mallory")), Http.signedIn(unique("zoe")));

        List<String> names = people.parallelStream().map(person -> person.addsPicture(Samples.jpeg(2_400, 1_600))).toList();

        for (int i = 0; i < people.size(); i++) {
            assertEquals(1920, Samples.read(people.get(i).get("/pictures/" + names.get(i) + "/large").content()).getWidth());
        }
    }

    @Test
    void the_same_picture_is_the_same_whoever_asks() {
        String picture = "/pictures/" + ada.addsPicture(Samples.jpeg(800, 600)) + "/medium";
        ada.writes(unique("Pictures"), "![A cat](" + picture + ")");

        assertArrayEquals(ada.get(picture).content(), Http.anonymous().get(picture).content());
    }

    private void revise(String entry, String text) {
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Pictures", "text", text, "format", "markdown"));
        assertEquals(303, ada.post(entry + "/edit", form).status());
    }

    private Answer here(Answer answer) {
        return ada.get(answer.location().substring(path("/").length() - 1));
    }

    private static String name(String text) {
        return REFERENCE.matcher(text).results().findFirst().orElseThrow().group(2);
    }
}
