package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page that every anonymous reader of one language and theme gets: with an ETag, and compressed where the browser takes that. */
final class AnonymousPage extends ReadyPage {
    private static final int ETAG_BYTES = 16;

    private final String digest;
    private byte[] compressed; // once somebody accepts it

    /** As {@link ReadyPage}. */
    AnonymousPage(String contentType, Optional<Locale> language, Map<String, String> headers, byte[] content) {
        super(contentType, language, headers, content);
        this.digest = Digest.of(content, ETAG_BYTES);
    }

    @Override
    int weight() {
        return super.weight() + content().length; // compressed
    }

    /** Answers with it, or with 304 where the browser has it (RFC 9110, 13.1.2). Nothing in it is a secret that compression could tell of (BREACH). */
    @Override
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = Gzip.isAcceptedBy(request);
        String etag = '"' + digest + (gzip ? "-gzip\"" : "\""); // one for each coding: RFC 9110, 8.8.3.3
        begin(response);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        if (Validators.match(request, etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        send(response, gzip ? compressed() : content());
    }

    private synchronized byte[] compressed() throws IOException {
        if (compressed == null) {
            compressed = Gzip.of(content());
        }
        return compressed;
    }
}
