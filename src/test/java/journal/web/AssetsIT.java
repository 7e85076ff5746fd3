package journal.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import journal.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The static files: kept for ever under the hash of their content. */
class AssetsIT {
    static Stream<String> assets() {
        return Stream.of(Assets.CSS.find(), Assets.ICON.find());
    }

    @ParameterizedTest
    @MethodSource("assets")
    void an_asset_is_kept_for_ever_under_the_hash_of_its_content(String asset) {
        var answer = Http.anonymous().get(asset);
        var wrongHash = Http.anonymous().get(asset.replaceAll("\\.[0-9a-f]+\\.", ".00000000ffff."));
        var noHash = Http.anonymous().get(asset.replaceAll("\\.[0-9a-f]+\\.", "."));

        assertTrue(asset.matches("/assets/[a-z-]+\\.[0-9a-f]{8,}\\.[a-z0-9]+"), asset);
        assertEquals(200, answer.status());
        assertTrue(answer.header("Cache-Control").contains("immutable"), () -> answer.header("Cache-Control"));
        assertTrue(answer.header("Cache-Control").contains("max-age=31536000"), () -> answer.header("Cache-Control"));
        assertEquals(List.of(), answer.all("Set-Cookie"));
        answer.isGuarded().namesNoProduct();
        assertEquals(404, wrongHash.status());
        assertEquals(404, noHash.status());
        wrongHash.isGuarded().namesNoProduct();
    }

    @Test
    void the_style_sheet_is_compressed_for_browsers_that_accept_it() throws IOException {
        var css = Assets.CSS.find();

        var plain = Http.anonymous().get(css);
        var gzip = Http.anonymous().get(css, "Accept-Encoding", "br, gzip");
        var refused = Http.anonymous().get(css, "Accept-Encoding", "gzip;q=0, identity");

        assertEquals("text/css;charset=UTF-8", plain.header("Content-Type"));
        assertEquals("", plain.header("Content-Encoding"));
        assertEquals("gzip", gzip.header("Content-Encoding"));
        assertTrue(gzip.header("Vary").contains("Accept-Encoding"));
        assertTrue(gzip.content().length < plain.content().length);
        assertArrayEquals(plain.content(), new GZIPInputStream(new ByteArrayInputStream(gzip.content())).readAllBytes());
        assertEquals("", refused.header("Content-Encoding"));
    }

    /** The static files, at the addresses that a page gives. */
    enum Assets {
        CSS("<link rel=\"stylesheet\" href=\"([^\"]+)\""), ICON("<link rel=\"icon\"[^>]* href=\"([^\"]+)\"");

        private final Pattern link;

        Assets(String link) {
            this.link = Pattern.compile(link);
        }

        String find() {
            return link.matcher(Http.anonymous().get("/").body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
        }
    }
}
