package journal.export;

import static journal.export.EntrySamples.account;
import static journal.export.EntrySamples.content;
import static journal.export.EntrySamples.entry;
import static journal.export.EntrySamples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import journal.entry.Content;
import journal.entry.Entry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page of entries needs no network, and runs nothing but its own script. */
class HtmlBookTest {
    private static final String PICTURE = "0123456789abcdef01234567-30x20";

    @Test
    void an_entry_has_its_title_its_date_its_language_and_its_pictures() throws IOException {
        Entry rain = entry(account(3, "ada"), 12,
                content("Rain & <sun>", "ignored", Content.MARKDOWN, "Asia/Tokyo", "public", "ar", "rain, July"));
        set(rain, "html", "<p><img src=\"/pictures/" + PICTURE + "/medium\" srcset=\"/pictures/" + PICTURE + "/small 480w\" alt=\"A cat\"> "
                + "<a href=\"/entries/7\">b</a></p>");

        Document page = page(rain);

        var article = page.selectFirst("article");
        assertEquals("Rain & <sun>", article.selectFirst("h2").text());
        assertEquals("2026-07-01T21:34:56.789012+09:00", article.selectFirst("time").attr("datetime"));
        assertEquals("ar rtl", article.attr("lang") + ' ' + article.attr("dir"));
        assertEquals("data:image/png;base64,AA==", article.selectFirst("img").attr("src"));
        assertFalse(article.selectFirst("img").hasAttr("srcset"));
        assertEquals("https://journal.example/entries/7", article.selectFirst("a").attr("href"));
        assertTrue(article.text().contains("rain, July"), article::text);
    }

    @Test
    void a_plain_text_is_shown_as_it_is() throws IOException {
        var article =
                page(entry(account(3, "ada"), 12, content("Rain", "<script>alert(1)</script>\nb", Content.PLAIN, "UTC", "public", "", "")))
                        .selectFirst("article");

        assertEquals("<script>alert(1)</script> b", article.selectFirst("p:last-child").text());
        assertEquals(0, article.select("script").size());
    }

    @Test
    void its_policy_lets_nothing_but_its_own_style_and_script_be() throws Exception {
        Document page = page(entry(account(3, "ada"), 12, content("Rain", "It rained.", Content.PLAIN, "UTC", "public", "", "")));

        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertEquals("default-src 'none'; img-src data:; style-src '" + hash(page.selectFirst("style").data()) + "'; script-src '"
                + hash(page.selectFirst("script").data()) + "'", policy);
        assertFalse(Pattern.compile(" (?:src|href)=\"(?!data:|https://journal)").matcher(page.outerHtml()).find(), page::outerHtml);
    }

    private static Document page(Entry entry) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new HtmlBook(out, "https://journal.example",
                name -> Optional.of("data:image/png;base64,AA==").filter(data -> name.equals(PICTURE)));
        book.begin("Ada");
        book.write(entry);
        book.end("Nothing is lost.");
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
