package journal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import journal.limit.Turns;
import journal.setting.AccessSettings;

/**
 * How many pages this node makes at once. Some more requests wait for a second; what is beyond that is answered with 503, since a page that
 * comes late costs as much as one in time. Ready pages and assets need no turn.
 */
@ApplicationScoped
public class PageTurns {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Pattern ARCHIVE = Pattern.compile(".*/account/export/\\d+\\.zip");
    private static final RetryAfter SOON = new RetryAfter(5);

    @Inject AccessSettings settings;
    @Inject Assets assets;
    @Inject Messages messages;

    private Turns turns;

    @PostConstruct
    void begin() {
        turns = new Turns(settings.pages(), settings.pagesWaiting(), LONGEST);
    }

    /**
     * Makes the page in its turn, or refuses it. Forms need no turn: they have limits of their own, and what was typed is not lost. Nor do archives,
     * which are sent for as long as a client takes, and have a limit of their own.
     */
    Optional<ReadyPage> answer(HttpServletRequest request, HttpServletResponse response, PageCache.Rendering page) throws IOException {
        boolean free = request.getMethod().equals("POST") || request.getServletPath().equals(Assets.SERVLET)
                || ARCHIVE.matcher(request.getRequestURI()).matches();
        Optional<Optional<ReadyPage>> made = free ? Optional.of(page.answer()) : turns.take(page::answer);
        if (made.isEmpty()) {
            refuse(response);
        }
        return made.orElse(Optional.empty());
    }

    // by a page that costs nothing: the one for errors would be one more to make
    private void refuse(HttpServletResponse response) throws IOException {
        String title = Text.html(messages.text("error.503.title"));
        byte[] html = ("<!DOCTYPE html>\n<html lang=\"" + messages.getLanguage() + "\" dir=\"" + messages.getDirection()
                + "\">\n<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"stylesheet\" href=\"" + assets.path("journal.css") + "\">\n<main>\n<h1>" + title + "</h1>\n<p>"
                + Text.html(messages.text("error.503.text")) + "</p>\n</main>\n</html>\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(Page.HTML);
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
