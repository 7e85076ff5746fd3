package journal.picture;

import static journal.Http.FORM;
import static journal.Http.TOKEN;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which uploads of pictures are refused over HTTP. */
class RefusedPicturesIT {
    private static final int TEN_MEGABYTES = 10_000_000;

    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void what_is_no_picture_is_refused_beside_the_field_and_what_was_typed_is_kept() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "First day", "text", "It rained."));

        var answer = ada.sendsPictures("/pictures", form, PictureSamples.jpeg(30, 20), "<svg/>".getBytes(StandardCharsets.UTF_8),
                PictureSamples.bomb(100_000, 100_000), PictureSamples.with(PictureSamples.gif(8, 8), "<html><script>alert(1)</script>"),
                PictureSamples.part(PictureSamples.jpeg(200, 200), 900), new byte[TEN_MEGABYTES + 1]);

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

        var none = ada.sendsPictures("/pictures", form);
        var tooMany = ada.sendsPictures("/pictures", form, dots(21));
        form.put("format", "plain");
        var plain = ada.sendsPictures("/pictures", form, PictureSamples.png(1, 1));

        for (Answer answer : List.of(none, tooMany, plain)) {
            assertEquals(422, answer.status(), answer::text);
            assertEquals(1, answer.messages("pictures").size());
        }
    }

    @Test
    void forty_files_are_read_and_one_more_is_too_much() {
        var form = ada.get("/entry").hidden();
        form.putAll(Map.of("title", "First day", "text", "It rained."));

        var read = ada.sendsPictures("/pictures", form, dots(40));
        var refused = ada.sendsPictures("/pictures", form, dots(41));

        assertEquals(422, read.status(), read::text);
        assertEquals(List.of("Add at most 20 pictures at once."), read.messages("pictures"));
        assertEquals("It rained.", read.field("text"));
        assertEquals(413, refused.status(), refused::text);
        assertEquals("That is too much at once", refused.heading());
        refused.isGuarded().namesNoProduct();
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

        var refused = ada.sendsPictures("/pictures", forged, PictureSamples.png(1, 1));
        var script = ada.sendsPictures("/uploads", Map.of(), PictureSamples.png(1, 1));
        var anonymous = Http.anonymous().sendsPictures("/pictures", form, PictureSamples.jpeg(2_000, 2_000));

        assertEquals(403, refused.status());
        assertEquals("It rained.", refused.field("text"));
        assertEquals(403, script.status());
        assertEquals(401, anonymous.status());
        assertTrue(anonymous.body().contains("It rained."), anonymous::text); // the sign-in form carries it along
    }

    @Test
    void a_form_with_files_is_taken_nowhere_else_and_must_be_one() {
        var form = ada.get("/entry").hidden();

        assertEquals(415, ada.sendsPictures("/entry", form, PictureSamples.png(1, 1)).status());
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
            name = ada.addsPicture(PictureSamples.png(1, 1));
        }
        var form = Map.of(TOKEN, ada.get("/entry").hidden().get(TOKEN));

        var refused = ada.sendsPictures("/uploads", form, PictureSamples.png(1, 1));
        ada.adds(unique("Pictures"), "![A dot](/pictures/" + name + ")");
        var accepted = ada.sendsPictures("/uploads", form, PictureSamples.png(1, 1));

        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("100 pictures"), refused::body);
        assertEquals(201, accepted.status(), accepted::body);
    }

    private static byte[][] dots(int many) {
        return Stream.generate(() -> PictureSamples.png(1, 1)).limit(many).toArray(byte[][]::new);
    }
}
