package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.markdown.PictureAddress;
import journal.setting.ContentLimits;
import journal.setting.Settings;
import journal.web.Characters;
import journal.web.Errors;
import journal.web.Text;

/** The descriptions of the pictures in a text, by its author, for readers who do not see them (WCAG 2.2, 1.1.1). */
@Named
@ApplicationScoped
public class PictureDescriptions {
    private static final Pattern MISSING = Pattern.compile("!\\[[ \\t]*]\\(" + PictureAddress.FOLDER + "(" + PictureAddress.NAME + ")\\)");
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>&~!]"); // which Markdown would take for more than itself

    private final ContentLimits limits;

    /** Only for the proxy that CDI makes (CDI 4.0, 2.2.10). */
    protected PictureDescriptions() {
        this(ContentLimits.DEFAULT);
    }

    @Inject
    PictureDescriptions(Settings settings) {
        this(settings.contentLimits());
    }

    /** Descriptions within these limits. */
    PictureDescriptions(ContentLimits limits) {
        this.limits = limits;
    }

    /** A picture as it stands in a text, without a description. */
    public static String reference(String picture) {
        return "![](" + PictureAddress.FOLDER + picture + ')';
    }

    /** The names of the pictures in the text of a form that nobody has described, as many as a form asks for. */
    public List<String> missing(EntryForm form) {
        return !form.getFields().isMarkdown() ? List.of()
                : MISSING.matcher(form.getFields().text()).results().map(found -> found.group(1)).distinct().limit(limits.descriptions())
                        .toList();
    }

    /**
     * The text with these descriptions of these pictures, which have none in it. One that is too long is left out, and so is a mention for
     * which there is no room: a picture may be mentioned a thousand times.
     */
    String put(String text, Map<String, String> descriptions) {
        if (descriptions.isEmpty()) {
            return text;
        }
        var room = new AtomicInteger(Entry.TEXT_MAX);
        return MISSING.matcher(text).replaceAll(found -> {
            String words = descriptions.getOrDefault(found.group(1), "");
            String written = MARK.matcher(words).replaceAll("\\\\$0");
            boolean fits = !words.isEmpty() && !isLong(words) && room.addAndGet(-written.length()) >= 0;
            return Matcher.quoteReplacement(fits ? "![" + written + found.group().substring(found.group().indexOf(']')) : found.group());
        });
    }

    /** The descriptions of these pictures by their names, each on one line, as many as a form asks for. */
    Map<String, String> of(List<String> pictures, List<String> typed) {
        Map<String, String> descriptions = new HashMap<>();
        for (int at = 0; at < Math.min(limits.descriptions(), Math.min(pictures.size(), typed.size())); at++) {
            descriptions.putIfAbsent(pictures.get(at), Text.opening(Text.shown(typed.get(at)), Integer.MAX_VALUE));
        }
        return descriptions;
    }

    /** Adds to the errors that a description is too long, where one is. */
    void check(Map<String, String> descriptions, Errors errors) {
        descriptions.values().stream().filter(this::isLong).findFirst()
                .ifPresent(one -> errors.add("alt", Characters.MANY, limits.description(), Text.length(one)));
    }

    /** Whether a description is longer than it may be. */
    boolean isLong(String description) {
        return Text.length(description) > limits.description();
    }
}
