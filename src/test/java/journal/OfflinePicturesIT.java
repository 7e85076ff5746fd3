package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of what has been read before, without a network. */
class OfflinePicturesIT extends OfflineReading {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_picture_that_anybody_may_see_is_seen_again_without_a_network(boolean isSignedIn) {
        var shown = path(ada.writes(unique("Cat"), "![A wet cat](" + picture() + ")"));
        var reader = isSignedIn ? signedIn(ada) : somebody();
        reads(reader, shown);
        assertEquals("A wet cat", reader.seesPicture());
        awaits(reader, () -> !keptPictures(reader).isEmpty());

        cutOff(reader);
        reader.opens(shown);

        assertEquals("A wet cat", reader.seesPicture());
    }

    @Test
    void a_picture_that_is_looked_at_after_the_browser_has_ended_its_worker_is_kept_too() {
        var picture = picture();
        ada.writes(unique("Cat"), "![A wet cat](" + picture + ")");
        var reader = signedIn(ada);
        reads(reader, entry);

        reader.browser().executeCdpCommand("ServiceWorker.enable", Map.of());
        reader.browser().executeCdpCommand("ServiceWorker.stopAllWorkers", Map.of());
        reader.browser().executeScript("document.body.append(Object.assign(new Image(), {src: arguments[0]}))", picture + "/small");

        awaits(reader, () -> keptPictures(reader).size() == 1);
    }

    @Test
    void a_picture_for_its_author_alone_is_not_kept() {
        var kitten = unique("Kitten");
        ada.submit("/entry", "title", kitten, "text", "![A dry cat](" + picture() + ")", "visibility",
                "private");
        var own = path(ada.get("/").link(kitten));
        var open = path(ada.writes(unique("Cat"), "![A wet cat](" + picture() + ")"));
        var reader = signedIn(ada);
        reads(reader, entry); // from then on the worker is there
        reader.opens(own);
        assertEquals("A dry cat", reader.seesPicture());
        reads(reader, open);
        assertEquals("A wet cat", reader.seesPicture());
        awaits(reader, () -> !keptPictures(reader).isEmpty());

        assertEquals(1, keptPictures(reader).size());
    }

    private String picture() {
        return "/pictures/" + ada.addsPicture(PictureSamples.png(1, 1));
    }

    private static List<?> keptPictures(Person person) {
        return kept(person, " pictures ");
    }
}
