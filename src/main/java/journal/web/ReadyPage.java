package journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page as it was made once: its headers and its content. Such a page is one reader's; {@link AnonymousPage} is for many. */
class ReadyPage {
    private static final int OVERHEAD = 2_000; // bytes, for its key and headers

    private final String contentType;
    private final Optional<Locale> language;
    private final Map<String, String> headers;
    private final byte[] content;

    /**
     * @param language of its content, where that is said (RFC 9110, 8.5)
     * @param headers those of the page alone, without its Content-Type
     */
    ReadyPage(String contentType, Optional<Locale> language, Map<String, String> headers, byte[] content) {
        this.contentType = contentType;
        this.language = language;
        this.headers = Map.copyOf(headers);
        this.content = content;
    }

    /** The memory that it takes at the most, in bytes. */
    int weight() {
        return OVERHEAD + content.length;
    }

    /** Whether the client accepts its media type (RFC 9110, 12.5.1); what else the client prefers is not asked. */
    boolean isAcceptedBy(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted == null || Arrays.stream(accepted.split(",")).map(String::strip)
                .anyMatch(range -> (range.startsWith(mediaType()) || range.startsWith("*/*")) && !range.matches(".*;\\s*q=0(\\.0*)?"));
    }

    /** Answers with it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response);
        send(response, content);
    }

    /** Its content, as it is without any coding. */
    byte[] content() {
        return content;
    }

    /** Sets its headers. */
    void begin(HttpServletResponse response) {
        response.setContentType(contentType);
        language.ifPresent(response::setLocale);
        headers.forEach(response::setHeader);
    }

    /** Sends bytes, the last part of an answer. */
    void send(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String mediaType() {
        return contentType.split(";", 2)[0];
    }
}
