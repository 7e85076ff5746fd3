package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A site of Ghost is read from its JSON file, whichever editor wrote its texts. */
class GhostTest {
    private static final String OLD = """
            {"meta": {"exported_on": 1400000000000, "version": "003"}, "data": {
              "posts": [
                {"id": 7, "uuid": "old-7", "title": "Rain", "slug": "rain", "markdown": "It *rained*.\\n\\n![the door](/content/images/2014/May/door.png)",
                 "html": "<p>It <em>rained</em>.</p>", "image": null, "page": 0, "status": "published", "created_at": 1400000000000, "published_at": 1400003600000},
                {"id": 8, "uuid": "old-8", "title": "About", "slug": "about", "markdown": "Me.", "page": 1, "status": "published", "created_at": 1400000000000}],
              "tags": [{"id": 1, "name": "weather"}, {"id": 2, "name": "home"}],
              "posts_tags": [{"post_id": 7, "tag_id": 2, "sort_order": 1}, {"post_id": 7, "tag_id": 1, "sort_order": 0}]}}
            """;

    @Test
    void a_post_of_the_first_version_is_markdown_with_tags_and_milliseconds() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", OLD).with("content/images/2014/May/door.png", "png"));

        SourceEntry entry = found.entry();
        assertEquals("old-7", entry.id());
        assertEquals("Rain", entry.title());
        assertEquals(SourceText.Kind.MARKDOWN, entry.text().kind());
        assertEquals(List.of("weather", "home"), entry.tags());
        assertEquals(SourceTime.at(Instant.ofEpochMilli(1400003600000L)), entry.time());
        assertEquals(Optional.of(Instant.ofEpochMilli(1400000000000L)), entry.createdAt());
        assertEquals(Access.PUBLIC, entry.access());
        assertEquals(List.of(new SourcePicture("/content/images/2014/May/door.png", "content/images/2014/May/door.png")), entry.pictures());
        assertTrue(entry.addresses().contains("__GHOST_URL__/rain/"));
        assertEquals(List.of("NO_ENTRY site.json, 2"), found.skipped());
    }

    @Test
    void a_lexical_text_is_read_where_its_html_is_null() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", site("""
                {"id": "a1", "uuid": "u1", "title": "Walk", "slug": "walk", "html": null, "status": "published", "visibility": "public", "type": "post",
                 "published_at": "2025-01-03T08:00:00.000Z", "custom_excerpt": "A short walk.", "feature_image": "//pictures.example/w.jpg",
                 "lexical": "{\\"root\\":{\\"children\\":[{\\"type\\":\\"paragraph\\",\\"children\\":[{\\"type\\":\\"extended-text\\",\\"text\\":\\"We went.\\",\\"format\\":1}]},{\\"type\\":\\"image\\",\\"src\\":\\"__GHOST_URL__/content/images/size/w600/2025/01/hill.jpg\\",\\"alt\\":\\"a hill\\",\\"caption\\":\\"\\"}],\\"type\\":\\"root\\"}}"}
                """)).with("backup/content/images/2025/01/hill.jpg", "jpg"));

        SourceEntry entry = found.entry();
        assertEquals("""
                <p><img src="https://pictures.example/w.jpg" alt=""></p><p><em>A short walk.</em></p><p><strong>We went.</strong></p>\
                <p><img src="__GHOST_URL__/content/images/size/w600/2025/01/hill.jpg" alt="a hill"></p>""", entry.text().content());
        assertEquals(
                List.of(new SourcePicture("__GHOST_URL__/content/images/size/w600/2025/01/hill.jpg",
                        "backup/content/images/2025/01/hill.jpg")),
                entry.pictures());
        assertEquals(List.of(), found.lost());
    }

    @Test
    void a_card_of_markdown_alone_is_markdown() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", site("""
                {"id": "a1", "uuid": "u1", "title": "One", "slug": "one", "status": "draft", "created_at": "2018-02-03 04:05:06",
                 "mobiledoc": "{\\"version\\":\\"0.3.1\\",\\"markups\\":[],\\"atoms\\":[],\\"cards\\":[[\\"card-markdown\\",{\\"cardName\\":\\"card-markdown\\",\\"markdown\\":\\"# So\\\\n* it is\\"}]],\\"sections\\":[[10,0]]}"}
                """)));

        assertEquals(SourceText.markdown("# So\n* it is"), found.entry().text());
        assertEquals(SourceTime.at(Instant.parse("2018-02-03T04:05:06Z")), found.entry().time());
        assertEquals(Access.DRAFT, found.entry().access());
    }

    @Test
    void an_empty_mobiledoc_leaves_the_html() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", site("""
                {"id": "a1", "title": "One", "slug": "one", "status": "published", "published_at": "2018-02-03T04:05:06Z",
                 "mobiledoc": "{\\"version\\":\\"0.3.1\\",\\"cards\\":[],\\"sections\\":[]}", "html": "<p>Still here.</p>"}
                """)));

        assertEquals(SourceText.html("<p>Still here.</p>"), found.entry().text());
        assertEquals("a1", found.entry().id());
    }

    @Test
    void nothing_becomes_more_public_than_it_was() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", site("""
                {"id": "1", "slug": "a", "title": "a", "html": "x", "status": "published", "visibility": "paid", "published_at": "2024-01-01T00:00:00Z"},
                {"id": "2", "slug": "b", "title": "b", "html": "x", "status": "scheduled", "visibility": "public", "published_at": "2034-01-01T00:00:00Z"},
                {"id": "3", "slug": "c", "title": "c", "html": "x", "status": "sent", "visibility": "public", "published_at": "2024-01-01T00:00:00Z"},
                {"id": "4", "slug": "d", "title": "d", "html": "x", "visibility": "public", "published_at": "2024-01-01T00:00:00Z"},
                {"id": "5", "slug": "e", "title": "e", "html": "x", "status": "published", "visibility": "public", "published_at": "2024-01-01T00:00:00Z"}
                """)));

        assertEquals(List.of(Access.GROUP, Access.SCHEDULED, Access.GROUP, Access.PRIVATE, Access.PUBLIC),
                found.entries().stream().map(SourceEntry::access).toList());
    }

    @Test
    void the_zone_of_the_site_details_and_comments_stand_in_other_tables() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", """
                {"db": [{"meta": {"exported_on": 1, "version": "5.1.0"}, "data": {
                  "posts": [{"id": "p", "uuid": "u", "slug": "s", "title": "t", "html": "<p>x</p>", "status": "published", "published_at": "2024-01-01T00:00:00Z",
                             "feature_image": "https://pictures.example/f.jpg"}],
                  "posts_meta": [{"post_id": "p", "feature_image_alt": "a boat"}], "comments": [{"post_id": "p", "html": "Nice."}],
                  "settings": [{"key": "timezone", "value": "Asia/Tokyo"}], "tags": [{"id": "t1", "name": "#hidden"}], "posts_tags": [{"post_id": "p", "tag_id": "t1"}]}}]}
                """));

        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), found.entry().time().zone());
        assertTrue(found.entry().text().content().contains("alt=\"a boat\""));
        assertEquals(List.of("COMMENTS site.json, 1"), found.lost());
        assertEquals(List.of(), found.entry().tags());
    }

    @Test
    void an_answer_of_the_interface_nests_its_tags() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("posts.json", """
                {"posts": [{"id": "p", "uuid": "u", "slug": "s", "title": "t", "html": "<p>x</p>", "tags": [{"id": "t1", "name": "sea"}], "url": "https://ada.example/s/",
                            "published_at": "2024-05-01T10:00:00.000+02:00"}], "meta": {"pagination": {"page": 1}}}
                """));

        assertEquals(List.of("sea"), found.entry().tags());
        assertTrue(found.entry().addresses().contains("https://ada.example/s/"));
        assertEquals(SourceTime.at(Instant.parse("2024-05-01T08:00:00Z")), found.entry().time());
    }

    @Test
    void a_bad_record_costs_itself_alone() throws IOException {
        var found = Found.by(new Ghost(), GivenFiles.of("site.json", site("""
                7, {"title": "no id"}, {"id": "e", "slug": "e", "title": "(Untitled)", "html": null},
                {"id": ["x"], "slug": "odd", "title": {"a": 1}, "html": "<p>kept</p>", "status": 3, "tags": "no", "published_at": "0000-00-00 00:00:00", "lexical": 5, "mobiledoc": "[["}
                """)));

        assertEquals(List.of("BROKEN site.json, 1", "BROKEN site.json, 2", "EMPTY site.json, 3"), found.skipped());
        assertEquals("odd", found.entry().id());
        assertEquals(SourceText.html("<p>kept</p>"), found.entry().text());
        assertEquals(List.of("DATE site.json, 4"), found.lost());
    }

    @Test
    void a_file_that_is_cut_off_is_refused_with_its_line() {
        var files = GivenFiles.of("site.json", OLD.substring(0, OLD.length() - 40));

        var broken = assertThrows(BrokenFile.class, () -> Found.by(new Ghost(), files));
        assertEquals("site.json", broken.file());
        assertTrue(broken.line() > 1);
    }

    @Test
    void other_json_is_not_of_ghost() throws IOException {
        assertFalse(new Ghost().fits(GivenFiles.of("a.json", "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"text\":\"x\"}]}")));
        assertFalse(new Ghost().fits(GivenFiles.of("a.json", "{\"posts\":[{\"text\":\"x\",\"html\":\"\"}]}")));
        assertFalse(new Ghost().fits(GivenFiles.of("a.json", "{\"items\":[{\"uuid\":\"x\",\"content_type\":\"Note\"}]}")));
        assertFalse(new Ghost().fits(GivenFiles.of("__MACOSX/._site.json", OLD)));
        assertFalse(new Ghost().fits(GivenFiles.of("site.txt", OLD)));
    }

    private static String site(String posts) {
        return "{\"db\": [{\"meta\": {\"exported_on\": 1, \"version\": \"4.0.0\"}, \"data\": {\"posts\": [" + posts + "]}}]}";
    }
}
