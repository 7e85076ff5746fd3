package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** A page that every anonymous reader of one language and theme gets: its headers and its content, plain and compressed. */
final class AnonymousPage {
    private static final int ETAG_BYTES = 16;
    private static final int OVERHEAD = 2_000; // bytes, for its key and headers

    private final String contentType;
    private final Map<String, String> headers;
    private final byte[] content;
    private final String digest;
    private byte[] compressed; // once somebody accepts it

    /** @param headers those of the page alone, without its Content-Type */
    AnonymousPage(String contentType, Map<String, String> headers, byte[] content) {
        this.contentType = contentType;
        this.headers = Map.copyOf(headers);
        this.content = content;
        this.digest = Digest.of(content, ETAG_BYTES);
    }

    /** The memory that it takes at the most, in bytes. */
    int weight() {
        return OVERHEAD + 2 * content.length;
    }

    /** Whether the client accepts its media type (RFC 9110, 12.5.1); what else the client prefers is not asked. */
    boolean isAcceptedBy(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted == null || Arrays.stream(accepted.split(",")).map(String::strip)
                .anyMatch(range -> (range.startsWith(mediaType()) || range.startsWith("*/*")) && !range.matches(".*;\\s*q=0(\\.0*)?"));
    }

    /** Answers with it, or with 304 where the browser has it (RFC 9110, 13.1.2). Nothing in it is a secret that compression could tell of (BREACH). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = Gzip.isAcceptedBy(request);
        String etag = '"' + digest + (gzip ? "-gzip\"" : "\""); // one for each coding: RFC 9110, 8.8.3.3
        response.setContentType(contentType);
        headers.forEach(response::setHeader);
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
        byte[] sent = gzip ? compressed() : content;
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private String mediaType() {
        return contentType.split(";", 2)[0];
    }

    private synchronized byte[] compressed() throws IOException {
        if (compressed == null) {
            compressed = Gzip.of(content);
        }
        return compressed;
    }
}
