package journal.source;

import static journal.source.WordPressFiles.POST;
import static journal.source.WordPressFiles.attachment;
import static journal.source.WordPressFiles.rss;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of WordPress becomes HTML, whether it was written in blocks, in lines or with shortcodes, and its pictures are found. */
class WordPressTextTest {
    private final WordPressFormat format = new WordPressFormat();

    @Test
    void empty_lines_are_paragraphs_and_the_rest_stays() throws IOException {
        assertEquals(
                "<p>One\\'s first<br>\nline</p>\n<h2>Head</h2><p>Second <em>of<br>\ntwo</em></p>\n<pre>a\n\nb</pre><ul>\n<li>x</li>\n</ul>",
                text("One\\'s first\nline\n\n<h2>Head</h2>\nSecond <em>of\ntwo</em>\n<!--more-->\n<pre>a\n\nb</pre>\n<ul>\n<li>x</li>\n</ul>"));
    }

    @Test
    void blocks_are_html_without_their_comments() throws IOException {
        String blocks =
                "<!-- wp:paragraph {\"align\":\"left\"} --><p>One\ntwo</p><!-- /wp:paragraph --><!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->";

        assertEquals("<p>One\ntwo</p><hr>", text(blocks));
        assertTrue(found(POST.replace("It rained.", blocks + "<!-- wp:latest-posts /-->")).lost()
                .contains("LAYOUT blog.xml, 1: Rain on the roof"));
    }

    @Test
    void a_text_in_several_sections_is_one() throws IOException {
        assertEquals("<p>a ]]&gt; b</p>\n", text("a ]]]]><![CDATA[> b"));
    }

    @Test
    void shortcodes_are_html() throws IOException {
        assertEquals("<figure><img src=\"https://ada.example/a.png\"><figcaption>My cat</figcaption></figure>",
                text("[caption id=\"x\" width=\"300\"]<img src=\"https://ada.example/a.png\" /> My cat[/caption]"));
        assertEquals("<p><a href=\"https://video.example/v.mp4?a=1&amp;b=2\">https://video.example/v.mp4?a=1&amp;b=2</a></p>",
                text("[video mp4=\"https://video.example/v.mp4?a=1&#038;b=2\"][/video]"));
        assertEquals("<p>About [gallery] and [poll id=3].</p>\n", text("About [[gallery]] and [poll id=3]."));
        assertEquals("<p><a href=\"https://ada.example/film\">https://ada.example/film</a></p>\n", text("https://ada.example/film"));
    }

    @Test
    void a_gallery_shows_attachments_from_any_place_of_the_files() throws IOException {
        String gallery = POST.replace("It rained.", "[gallery ids=\"21,99\"] [gallery]");
        var files = GivenFiles.of("a/one.xml", rss(gallery, attachment(21, 7, "2019/03/cat.jpg")))
                .with("a/two.xml", rss(attachment(22, 7, "2019/03/dog-1.jpg"), attachment(23, 0, "2019/03/cow.jpg")))
                .with("a/uploads/2019/03/cat.jpg", "cat").with("a/uploads/2018/03/dog-1.jpg", "older")
                .with("a/uploads/2019/03/dog-1.jpg", "dog")
                .with("__MACOSX/a/._one.xml", "x");

        var found = Found.by(format, files);

        assertEquals(List.of(new SourcePicture("https://ada.example/wp-content/uploads/2019/03/cat.jpg", "a/uploads/2019/03/cat.jpg"),
                new SourcePicture("https://ada.example/wp-content/uploads/2019/03/dog-1.jpg", "a/uploads/2019/03/dog-1.jpg")),
                found.entry().pictures());
        assertEquals(List.of("PICTURE_MISSING a/one.xml, 1: Rain on the roof"), found.lost());
        assertEquals(List.of("OTHER_FILE a/two.xml, 2: 2019/03/cow.jpg", "OTHER_FILE a/uploads/2018/03/dog-1.jpg"), found.skipped());
    }

    @Test
    void a_smaller_copy_of_a_picture_is_the_picture() throws IOException {
        String image = "https://ada.example/wp-content/uploads/2019/03/cat-300x200.jpg?w=300";
        var files = GivenFiles.of("blog.xml", rss(POST.replace("It rained.", "<img src=\"" + image + "\">")))
                .with("uploads/2019/03/cat.jpg", "cat");

        assertEquals(List.of(new SourcePicture(image, "uploads/2019/03/cat.jpg")), Found.by(format, files).entry().pictures());
    }

    @Test
    void the_picture_of_a_post_stands_before_its_text() throws IOException {
        String thumbnail = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>21</wp:meta_value></wp:postmeta>";

        var found = found(attachment(21, 0, "2019/03/cat.jpg"), POST + thumbnail);

        assertEquals("<figure><img src=\"https://ada.example/wp-content/uploads/2019/03/cat.jpg\"></figure><p>It rained.</p>\n",
                found.entry().text().content());
        assertEquals(List.of("PICTURE_ELSEWHERE blog.xml, 2: Rain on the roof"), found.lost());
    }

    @Test
    void a_lazy_picture_is_there_once() throws IOException {
        String picture = "<noscript><img src=\"https://ada.example/a.png\"></noscript><img data-src=\"https://ada.example/a.png\">";

        assertEquals("<p><img data-src=\"https://ada.example/a.png\" src=\"https://ada.example/a.png\"></p>\n", text(picture));
    }

    private Found found(String... items) throws IOException {
        return Found.by(format, GivenFiles.of("blog.xml", rss(items)));
    }

    private String text(String content) throws IOException {
        return found(POST.replace("It rained.", content)).entry().text().content();
    }
}
