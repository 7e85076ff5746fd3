package journal.api;

import static journal.TestJournal.unique;
import static journal.api.Program.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import journal.Answer;
import journal.Http;
import journal.picture.PictureSamples;
import journal.token.Tokens;
import org.junit.jupiter.api.Test;

class PicturesForProgramsIT {
    private final Http ada = Http.signedIn(unique("ada"));
    private final Program program = Program.with(Tokens.make(ada, "pictures"));

    @Test
    void a_picture_is_added_for_the_texts_of_the_account() {
        Answer added = program.addsPictures(PictureSamples.png(30, 20));

        assertEquals(201, added.status(), added::body);
        String path = object(added).getJsonArray("pictures").getString(0);
        assertEquals(200, ada.get(path + "/small").status());
        assertEquals(404, Http.anonymous().get(path + "/small").status());
    }

    @Test
    void what_is_no_picture_is_refused_and_the_others_are_added() {
        byte[] text = "It rained.".getBytes(StandardCharsets.UTF_8);

        Answer both = program.addsPictures(text, PictureSamples.png(30, 20));
        Answer none = program.addsPictures(text);

        assertEquals("201 422", both.status() + " " + none.status());
        assertEquals(1, object(both).getJsonArray("pictures").size());
        assertEquals("#/pictures", object(both).getJsonArray("errors").getJsonObject(0).getString("pointer"));
        assertTrue(none.body().contains("#/pictures"), none::body);
        assertEquals(422, program.addsPictures().status());
    }

    @Test
    void a_session_adds_no_picture_here() {
        assertEquals(401, ada.sendsPictures("/api/v1/pictures", ada.get("/entry").hidden(), PictureSamples.png(30, 20)).status());
    }
}
