package journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A message for the next page, shown once. It is stored in a cookie, so it needs no session. The cookie holds the key of a text and the
 * name in it; both are untrusted input.
 */
@Named
@RequestScoped
public class Flash {
    /** The name of its cookie without the journal's prefix. */
    static final String COOKIE = "flash";
    private static final String PREFIX = "flash.";
    private static final int LONGEST = 400;

    /** A message as a page shows it, as markup. */
    public record Message(String kind, String html) {
    }

    @Inject HttpExchange exchange;
    @Inject Cookies cookies;
    @Inject Messages messages;

    /**
     * Leaves a message for the next page.
     *
     * @param key what comes after {@code flash.} in the bundle
     * @param name what stands for {0} in the text
     */
    public void success(String key, String name) {
        byte[] value = (PREFIX + key + "\n" + name).getBytes(StandardCharsets.UTF_8);
        cookies.set(exchange, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(value));
    }

    /** Leaves a message without a name in it for the next page. */
    public void success(String key) {
        success(key, "");
    }

    /** The messages of this page, which are then removed; the page is not cached. */
    public List<Message> getMessages() {
        Optional<String> cookie = cookies.find(exchange, COOKIE);
        if (cookie.isEmpty()) {
            return List.of();
        }
        exchange.noStore();
        cookies.remove(exchange, COOKIE);
        return cookie.flatMap(this::read).map(List::of).orElse(List.of());
    }

    private Optional<Message> read(String cookie) {
        if (cookie.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split("\n", 2);
            if (parts.length != 2 || !parts[0].startsWith(PREFIX) || !messages.has(parts[0])) {
                return Optional.empty();
            }
            return Optional.of(new Message("success", messages.html(parts[0], Text.shown(parts[1]))));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
