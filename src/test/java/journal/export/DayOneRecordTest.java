package journal.export;

import static journal.export.EntrySamples.NOW;
import static journal.export.EntrySamples.account;
import static journal.export.EntrySamples.content;
import static journal.export.EntrySamples.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import journal.entry.Content;
import journal.entry.Entry;
import journal.source.DayOneJson;
import journal.source.Found;
import journal.source.GivenFiles;
import journal.source.SourceEntry;
import org.junit.jupiter.api.Test;

/** What is written for Day One is what is read of it. */
class DayOneRecordTest {
    private static final String PICTURE = "0123456789abcdef01234567-30x20";
    private static final Map<String, DayOneRecord.Photo> PHOTOS =
            Map.of(PICTURE, new DayOneRecord.Photo("00112233445566778899aabbccddeeff", "jpeg"));

    @Test
    void an_entry_in_markdown_comes_back_with_its_title_date_zone_and_tags() throws IOException {
        for (String title : List.of("Rain", "1. Rain", "Rain & sun_shine *all* [day] <b>", "# hash", "It's 5 > 3", "雨 ☔ مطر", "a\\b", "`x`",
                "- x")) {
            SourceEntry back = back(content(title, "It *rained*.\n\n- a\n- b", Content.MARKDOWN, "Asia/Tokyo", "public", "", "rain, July"));

            assertEquals(title, back.title());
            assertEquals("It *rained*.\n\n- a\n- b", back.text().content());
            assertEquals("2026-07-01T21:34:56+09:00[Asia/Tokyo]", back.time().in(null).orElseThrow().toString());
            assertEquals(List.of("rain", "July"), back.tags());
        }
    }

    @Test
    void a_plain_text_has_no_marks_and_keeps_its_lines() throws IOException {
        SourceEntry back = back(content("Rain", "# no *heading*\n1. no list\n- none\n<b>", Content.PLAIN, "UTC", "public", "", ""));

        assertEquals("\\# no \\*heading\\*  \n1\\. no list  \n\\- none  \n\\<b\\>", back.text().content());
    }

    @Test
    void a_picture_is_found_by_its_md5() throws IOException {
        SourceEntry back = back(content("Rain", "![A cat](/pictures/" + PICTURE + "/large) ![](/pictures/" + PICTURE.replace('0', '1')
                + ") ![Else](https://example.org/a.png)", Content.MARKDOWN, "UTC", "public", "", ""));

        assertEquals("![](dayone-moment://0123456789ABCDEF0123456700000000)  ![Else](https://example.org/a.png)", back.text().content());
        assertEquals("photos/00112233445566778899aabbccddeeff.jpeg", back.pictures().get(0).file());
    }

    private static SourceEntry back(Content said) throws IOException {
        Entry entry = entry(account(3, "ada"), 12, said);
        String json = Json.createObjectBuilder().add("metadata", Json.createObjectBuilder().add("version", "1.0"))
                .add("entries", Json.createArrayBuilder().add(DayOneRecord.of(entry, NOW, PHOTOS))).build().toString();
        return Found
                .by(new DayOneJson(), GivenFiles.of("Journal.json", json).with("photos/00112233445566778899aabbccddeeff.jpeg", new byte[0]))
                .entry();
    }
}
