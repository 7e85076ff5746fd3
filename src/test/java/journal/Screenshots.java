package journal;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every page in each of its states, to be looked at: {@code ./mvnw verify -Pscreenshots} leaves them in target/screenshots. */
class Screenshots {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1440); // CSS pixels
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);

    private static Http ada;

    @BeforeAll
    static void ada_writes() throws IOException {
        Files.createDirectories(FOLDER);
        ada = Http.signedIn(TestJournal.unique("ada"));
        ada.submit("/entry", "title", "رسالة من البحر", "text", "وصلتُ إلى المدينة عند الفجر، وكان البحر هادئًا.", "language", "ar");
        ada.submit("/entry", "title", "雨の日の手帳", "text", "朝から雨が降っている。", "language", "ja");
        ada.submit("/entry", "title", "First day in Lisbon", "text", "It rained all morning.\n\nThen it did not.", "language", "en");
        ada.get("/"); // which shows the flash
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyPlaceInTwoLanguages")
    void a_page_is_photographed(Place place, Language language) throws IOException {
        var person = browsers.reader(place, ada);
        person.speaks(language);
        person.browser().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true)); // a picture does not scroll
        place.openedBy(person);

        for (int width : WIDTHS) {
            for (String scheme : List.of("light", "dark")) {
                person.looksThroughAWindowOf(width);
                person.prefers(scheme);
                var name = String.join(".", place.name().toLowerCase(Locale.ROOT), language.tag(), String.valueOf(width), scheme, "png");
                Files.write(FOLDER.resolve(name), wholePage(person));
            }
        }
    }

    static Stream<Arguments> everyPlaceInTwoLanguages() {
        return LANGUAGES.stream().flatMap(language -> Stream.of(Place.values()).map(place -> arguments(place, language)));
    }

    private static byte[] wholePage(Person person) {
        // where nothing is beyond the window, Chromium moves a page from right to left out of the picture
        Object isLong = person.browser().executeScript("return document.documentElement.scrollHeight > innerHeight");
        var picture = person.browser().executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", isLong));
        return Base64.getDecoder().decode(picture.get("data").toString());
    }
}
