package journal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of a year, a month and a day with its calendar, and of this day in other years. */
class ArchiveIT {
    private static final Pattern DAY = Pattern.compile("<td>\\s*<a href=\"([^\"]*)\"");

    // only of this test: entries of other tests have later years
    private final String year = String.valueOf(ThreadLocalRandom.current().nextInt(1000, 1900));

    @ParameterizedTest
    @ValueSource(strings = {"/archive/0000", "/archive/26", "/archive/02026", "/archive/2026/13", "/archive/2026/00", "/archive/2026/1",
        "/archive/2026/02/31", "/archive/2026/02/29", "/archive/1900/02/29", "/archive/2026/11/31", "/archive/2026/11/00",
        "/archive/2026/11/1", "/archive/2026-11", "/archive/2026/11-24", "/archive/2026/11/24/1", "/archive/x", "/archive/10000",
        "/archive/-001", "/archive/２０２６", "/archive/2026?before=x", "/on-this-day?day=02-30", "/on-this-day?day=13-01",
        "/on-this-day?day=x", "/on-this-day?day=", "/on-this-day?day=1-1"})
    void a_date_that_does_not_exist_has_no_page(String page) {
        assertEquals(404, Http.anonymous().get(page.replace("２０２６", "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%96")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/0001", "/archive/0001/01", "/archive/0001/01/01", "/archive/9999", "/archive/9999/12",
        "/archive/9999/12/31", "/archive/2024/02/29", "/archive/1582/10/10", "/on-this-day?day=02-29", "/on-this-day?day=12-31"})
    void the_first_the_last_and_the_rare_days_have_pages(String page) {
        assertEquals(200, Http.anonymous().get(page).status());
    }

    @Test
    void an_entry_is_found_by_its_own_date() {
        String title = TestJournal.unique("Rain");
        writes(Http.signedIn(TestJournal.unique("ada")), title, year + "-02-28T23:30", "Pacific/Kiritimati", "public");

        for (String page : List.of("", "/02", "/02/28")) {
            assertEquals(1, Http.anonymous().get("/archive/" + year + page).entries(title), page);
        }
        for (String page : List.of("/01", "/03", "/03/01", "/02/27")) {
            assertEquals(0, Http.anonymous().get("/archive/" + year + page).entries(title), page);
        }
        assertEquals(List.of(TestJournal.path("/archive/" + year + "/02/28")), days(Http.anonymous().get("/archive/" + year + "/02")));
        assertEquals(List.of(TestJournal.path("/archive/" + year + "/02/28")), days(Http.anonymous().get("/archive/" + year + "/02/03")));
        assertTrue(Http.anonymous().get("/archive/" + year).link("February").endsWith("/archive/" + year + "/02"));
        assertFalse(Http.anonymous().get("/archive/" + year).body().contains("/archive/" + year + "/03\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-TH", "en-IR"})
    void an_early_date_is_shown_as_given_whatever_the_calendar_of_the_reader(String languages) {
        String title = TestJournal.unique("Rain");
        writes(Http.signedIn(TestJournal.unique("ada")), title, "1500-03-01T12:00", "", "public");

        var page = Http.anonymous().get("/archive/1500/03/01", "Accept-Language", languages);

        assertEquals(1, page.entries(title), page::text);
        assertTrue(page.body().matches("(?s).*<time [^>]*>[^<]*1500[^<]*</time>.*"), page::body);
        assertFalse(page.body().matches("(?s).*<time [^>]*>[^<]*(?:Feb|20)[^<]*</time>.*"), page::body);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"2020-02-29T00:00, Pacific/Kiritimati, 2020/02/29", "2020-02-29T23:59, Pacific/Pago_Pago, 2020/02/29",
        "2020-03-01T00:00, America/Anchorage, 2020/03/01", "2021-03-28T01:59, Europe/Berlin, 2021/03/28",
        "2021-03-28T03:00, Europe/Berlin, 2021/03/28", "2021-10-31T02:30, Europe/Berlin, 2021/10/31",
        "2021-12-31T23:59, Asia/Tokyo, 2021/12/31", "2022-01-01T00:00, '', 2022/01/01"})
    void a_day_is_that_of_the_zone_of_the_entry(String date, String zone, String day) {
        String title = TestJournal.unique("Rain");
        writes(Http.signedIn(TestJournal.unique("ada")), title, date, zone, "public");

        Answer page = Http.anonymous().get("/archive/" + day);

        assertEquals(1, page.entries(title), page::text);
        assertTrue(days(page).contains(TestJournal.path("/archive/" + day)), page::body);
        assertEquals(1, Http.anonymous().get("/on-this-day?day=" + day.substring(5).replace('/', '-')).entries(title));
    }

    @Test
    void on_this_day_has_entries_of_other_years() {
        String name = TestJournal.unique("ada");
        String title = TestJournal.unique("Rain");
        Http ada = Http.signedIn(name);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        writes(ada, title + " now", today + "T00:00", "", "public");
        writes(ada, title + " once", today.withYear(2024) + "T23:59", "", "public");

        Answer page = ada.get("/on-this-day");

        assertEquals(1, page.entries(title + " once"), page::text);
        assertEquals(0, page.entries(title + " now"), page::text);
    }

    @Test
    void an_entry_for_others_is_neither_listed_nor_in_the_calendar() {
        Http ada = Http.signedIn(TestJournal.unique("ada"));
        Http grace = Http.signedIn(TestJournal.unique("grace"));
        writes(ada, "Private", year + "-05-01T12:00", "", "private");
        writes(ada, "Members'", year + "-05-02T12:00", "", "members");
        String first = TestJournal.path("/archive/" + year + "/05/01");
        String second = TestJournal.path("/archive/" + year + "/05/02");

        assertEquals(List.of(), days(Http.anonymous().get("/archive/" + year + "/05")));
        assertEquals(List.of(second), days(grace.get("/archive/" + year + "/05")));
        assertEquals(List.of(first, second), days(ada.get("/archive/" + year + "/05")));
        assertEquals(List.of(), Http.anonymous().get("/archive/" + year).articles());
        assertEquals(1, grace.get("/archive/" + year).articles().size());
        assertEquals(2, ada.get("/archive/" + year).articles().size());
        assertFalse(Http.anonymous().get("/archive/" + year).body().contains("/archive/" + year + "/05\""));
        assertEquals(0, grace.get("/on-this-day?day=05-01").articles().stream().filter(entry -> entry.contains("Private")).count());
    }

    @Test
    void the_archive_leads_from_month_to_month_over_the_end_of_a_year() {
        Answer page = Http.anonymous().get("/archive/2019/12");

        assertEquals("Archive: December 2019", page.heading());
        assertEquals(TestJournal.path("/archive/2019/11"), page.link("Earlier: November 2019"));
        assertEquals(TestJournal.path("/archive/2020/01"), page.link("Later: January 2020"));
        assertEquals(TestJournal.path("/archive/2019"), page.link("2019"));
        assertFalse(Http.anonymous().get("/archive/0001").text().contains("Earlier:"));
        assertFalse(Http.anonymous().get("/archive/9999/12/31").text().contains("Later:"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en-US, Sunday", "en-GB, Monday", "de, Montag", "ar, السبت", "ja, 日曜日"})
    void a_week_begins_as_in_the_region_of_the_reader(String language, String day) {
        String page = Http.anonymous().get("/archive/2026/11", "Accept-Language", language).body();

        assertEquals(day, page.replaceFirst("(?s).*?<th scope=\"col\"><bdi class=\"unseen\">([^<]*)<.*", "$1"));
    }

    private static void writes(Http author, String title, String date, String zone, String visibility) {
        Answer answer = author.submit("/entry", "title", title, "text", "It rained.", "date", date, "zone", zone, "visibility", visibility);
        assertEquals(303, answer.status(), answer::text);
    }

    private static List<String> days(Answer page) {
        return DAY.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }
}
