package journal;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When something was written, as a browser tells it. */
class TimesIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    private static final String IT_IS = """
            Date = class extends Date {
                constructor(...given) {
                    given.length ? super(...given) : super(Date.now());
                }

                static now() {
                    return Date.parse('%s');
                }
            };""";

    private static final String NAME = unique("ada");

    private static Http ada;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(NAME);
    }

    @ParameterizedTest(name = "{2} {4} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 2020-11-29T01:00:00Z | 2020-11-29T00:59 | UTC              | 1 minute ago
            en | 2020-11-29T01:00:00Z | 2020-11-28T23:30 | UTC              | 1 hour ago
            en | 2020-11-29T01:00:00Z | 2020-11-28T00:30 | UTC              | yesterday
            en | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | 2 days ago
            en | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | Asia/Tokyo       | yesterday
            en | 2020-11-29T01:00:00Z | 2020-11-23T12:00 | UTC              | 6 days ago
            de | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | vorgestern
            fr | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | avant-hier
            es | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | anteayer
            ja | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | 一昨日
            ar | 2020-11-29T01:00:00Z | 2020-11-27T23:30 | UTC              | أول أمس
            en | 2020-11-29T01:00:00Z | 2020-11-22T12:00 | UTC              | November 22, 2020 at 12:00 PM UTC
            en | 2020-11-29T01:00:00Z | 2020-09-30T12:00 | UTC              | September 30, 2020 at 12:00 PM UTC
            en | 2020-11-29T01:00:00Z | 2018-12-15T12:00 | UTC              | December 15, 2018 at 12:00 PM UTC
            en | 2020-11-29T01:00:00Z | 1998-05-03T03:00 | America/New_York | May 3, 1998 at 3:00 AM UTC
            """)
    void for_a_week_it_is_the_distance_in_days_of_the_calendar_then_the_date_in_the_entrys_own_zone(String language, String now,
            String date, String zone, String told) {
        String entry = writesOn(date);

        String read = at(now, zone, Scripting.ON, person -> {
            person.speaks(new Language(language));
            person.opens(entry);
            return person.reads("article time");
        });

        assertEquals(told, read);
    }

    @ParameterizedTest
    @EnumSource
    void print_has_the_date(Scripting scripting) {
        String entry = writesOn("2020-11-27T23:30");

        String printed = at("2020-11-29T01:00:00Z", "UTC", scripting, person -> {
            person.opens(entry);
            person.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            try {
                return person.reads("article time");
            } finally {
                person.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
            }
        });

        assertTrue(printed.startsWith("November 27, 2020"), printed);
    }

    private static String writesOn(String date) {
        var title = unique("Day");
        ada.submit("/entry", "title", title, "text", "It rained.", "date", date, "zone", "");
        return ada.get("/authors/" + NAME).link(title);
    }

    /** What somebody reads whose clock shows this moment and whose device is in this zone. */
    private static String at(String now, String zone, Scripting scripting, Function<Person, String> reading) {
        var person = browsers.somebody("grace", scripting);
        var browser = person.browser();
        var clock = browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", IT_IS.formatted(now)));
        browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        try {
            return reading.apply(person).replace('\u202F', ' ');
        } finally {
            browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "")); // the browser is the next one's
            browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock.get("identifier")));
        }
    }
}
