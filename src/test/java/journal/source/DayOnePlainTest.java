package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports of Day One as plain text, and dates in words. */
class DayOnePlainTest {
    private static final DayOnePlain FORMAT = new DayOnePlain();

    @Test
    void an_entry_stands_below_its_date() throws IOException {
        var found = read("""
                My journal

                \tDate:\t29 February 2024

                Leap day

                It rained\\.
                \tWeather:\tno field, but text

                \tDate:\t1 March 2024
                \tTags:\tsea, Old Town,
                \tWeather:\t9°C

                # March
                Sun.
                """);

        var first = found.entries().get(0);
        assertEquals(SourceTime.on(LocalDate.parse("2024-02-29")), first.time());
        assertEquals("Leap day\n\nIt rained.\n\tWeather:\tno field, but text", first.text().content());
        assertEquals("diary.txt, 1", first.place());
        assertEquals("29 February 2024 Leap day", first.id());
        var second = found.entries().get(1);
        assertEquals("March", second.title());
        assertEquals("Sun.", second.text().content());
        assertEquals(List.of("sea", "Old Town"), second.tags());
        assertEquals(List.of("NO_ENTRY diary.txt"), found.skipped());
        assertEquals(List.of("VALUES diary.txt, 2"), found.lost());
    }

    @Test
    void photos_are_shown() throws IOException {
        var files = GivenFiles.of("out/diary.txt",
                "\tDate:\t1 March 2024\n\tPhoto:\ta b.jpg\n\nSun.\n![](photos/c.jpeg) ![](https://a.example/d.png) ![](photos/gone.png)\n")
                .with("out/photos/a b.jpg", "x").with("out/photos/c.jpeg", "x").with("out/photos/z.jpg", "x");

        var found = Found.by(FORMAT, files);

        assertEquals("![](photos/a_b.jpg)\n\nSun.\n![](photos/c.jpeg) ![](https://a.example/d.png) ![](photos/gone.png)",
                found.entry().text().content());
        assertEquals(
                List.of(new SourcePicture("photos/a_b.jpg", "out/photos/a b.jpg"), new SourcePicture("photos/c.jpeg", "out/photos/c.jpeg"),
                        new SourcePicture("photos/gone.png", "")),
                found.entry().pictures());
        assertEquals(List.of("PICTURE_MISSING out/diary.txt, 1"), found.lost());
        assertEquals(List.of("OTHER_FILE out/photos/z.jpg"), found.skipped());
    }

    @Test
    void entries_of_the_same_day_and_line_are_told_apart_and_empty_ones_skipped() throws IOException {
        var found =
                read("\tDate:\t1 March 2024\n\na\n\n\tDate:\t1 March 2024\n\na\n\tDate:\t2 March 2024\n\n\tDate:\t30 February 2024\r\nb");

        assertEquals(List.of("1 March 2024 a", "1 March 2024 a (2)", "30 February 2024 b"),
                found.entries().stream().map(SourceEntry::id).toList());
        assertEquals(List.of("EMPTY diary.txt, 3"), found.skipped());
        assertEquals(List.of("DATE diary.txt, 4"), found.lost());
    }

    @Test
    void dates_have_a_time_and_a_zone_where_they_say_so() {
        assertEquals(Optional.of(SourceTime.at(ZonedDateTime.parse("2016-06-24T22:59:06-06:00"))),
                WordedDate.of("June 24, 2016 at 10:59:06\u202FPM MDT"));
        assertEquals(Optional.of(SourceTime.at(ZonedDateTime.parse("2025-06-15T21:35:36+02:00"))),
                WordedDate.of("15 June 2025 at 21:35:36 GMT+2"));
        assertEquals(Optional.of(SourceTime.at(ZonedDateTime.parse("2025-06-15T00:35-03:30"))),
                WordedDate.of("15 June 2025, 12:35 a.m. GMT-3:30"));
        assertEquals(Optional.of(SourceTime.at(ZonedDateTime.parse("2025-06-15T21:35Z"))), WordedDate.of("15 June 2025 at 21:35 UTC"));
        assertEquals(Optional.of(SourceTime.local(LocalDateTime.parse("2025-06-15T21:35"))), WordedDate.of("15 June 2025 at 21:35 IST"));
    }

    @Test
    void dates_may_be_in_other_languages() {
        for (String day : List.of("15. März 2024", "15 mars 2024", "viernes, 15 de marzo de 2024", "2024 marca 15", "2024. március 15.",
                "15 марта 2024 г.", "2024年3月15日", "2024-03-15",
                "15 مارس 2024")) {
            assertEquals(Optional.of(SourceTime.on(LocalDate.parse("2024-03-15"))), WordedDate.of(day), day);
        }
    }

    @Test
    void words_that_are_no_date_are_none() {
        for (String words : List.of("", "yesterday", "32 January 2024", "15 January", "1/2/2024", "15 January 2024 at 25:00",
                "99999999999 June 2024", "June 2024 at 10:00 GMT+99")) {
            assertEquals(Optional.empty(), WordedDate.of(words), words);
        }
    }

    @Test
    void other_texts_are_not_of_day_one() throws IOException {
        for (String text : List.of("", "Date:\t1 March 2024", "\tDate:\t\n", "a\tDate:\t1 March 2024")) {
            assertFalse(FORMAT.fits(GivenFiles.of("diary.txt", text)), text);
        }
        assertFalse(FORMAT.fits(GivenFiles.of("diary.md", "\tDate:\t1 March 2024\na")));
    }

    private static Found read(String text) throws IOException {
        return Found.by(FORMAT, GivenFiles.of("diary.txt", text));
    }
}
