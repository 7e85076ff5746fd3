package journal.picture;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets the file of a picture over HTTP, and how long a browser keeps it. */
class ReadingPicturesIT {
    private Http ada;

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
    }

    @Test
    void a_picture_is_kept_for_long_and_by_its_reader_only() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.jpeg(800, 600));
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
        assertEquals(480, PictureSamples.read(answer.content()).getWidth());
        assertEquals(304, again.status());
        assertEquals(0, again.content().length);
        assertEquals("private, max-age=31536000, immutable", again.header("Cache-Control"));
        assertEquals(200, head.status());
        assertEquals(answer.header("Content-Length"), head.header("Content-Length"));
        assertEquals(404, grace.get(picture + "/large").status()); // which it is not kept in
        assertEquals(404, grace.get(picture + "/huge").status());
        assertEquals(404, grace.get("/pictures/0123456789abcdef01234567-800x600/small").status());
        assertEquals(404, grace.get(picture).status());
        assertEquals(404, grace.get(picture + "%20/small").status()); // by which some databases find it
        assertEquals(404, ada.get(picture + "%20/small").status());
    }

    @Test
    void a_picture_that_not_everybody_may_see_is_asked_for_each_time() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.png(30, 20)) + "/small";

        var own = ada.get(picture);
        var again = ada.get(picture, "If-None-Match", own.header("ETag"));
        ada.writes(unique("Pictures"), "![A cat](" + picture.replace("/small", "") + ")");
        var open = ada.get(picture, "If-None-Match", own.header("ETag"));

        assertEquals("private, no-cache", own.header("Cache-Control"));
        assertEquals(1, own.all("ETag").size());
        assertEquals(304, again.status());
        assertEquals("private, no-cache", again.header("Cache-Control"));
        assertEquals(304, open.status());
        assertEquals("private, max-age=31536000, immutable", open.header("Cache-Control"));
    }

    @Test
    void nothing_tells_where_it_was_taken() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.withPlace(60, 40, 6));

        byte[] content = ada.get(picture + "/small").content();

        assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("GPS"));
        assertEquals(40, PictureSamples.read(content).getWidth());
    }

    @Test
    void a_picture_is_its_owners_alone_until_an_entry_shows_it_and_while_one_does() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.png(30, 20)) + "/small";
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
    void the_same_picture_is_the_same_whoever_asks() {
        String picture = "/pictures/" + ada.addsPicture(PictureSamples.jpeg(800, 600)) + "/medium";
        ada.writes(unique("Pictures"), "![A cat](" + picture + ")");

        assertArrayEquals(ada.get(picture).content(), Http.anonymous().get(picture).content());
    }

    private void revise(String entry, String text) {
        var form = ada.get(entry + "/edit").hidden();
        form.putAll(Map.of("title", "Pictures", "text", text, "format", "markdown"));
        assertEquals(303, ada.post(entry + "/edit", form).status());
    }
}
