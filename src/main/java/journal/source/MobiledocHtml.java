package journal.source;

import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** HTML of Mobiledoc 0.3, in which Ghost 1 to 4 saves texts: sections of markers, which open and close marks by their numbers. */
final class MobiledocHtml {
    private static final int TEXT = 1;
    private static final int IMAGE = 2;
    private static final int LIST = 3;
    private static final int CARD = 10;
    private static final int MARKS_MAX = 50;
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol");
    private static final Set<String> MARKS = Set.of("a", "b", "strong", "em", "i", "s", "u", "code", "sub", "sup", "mark");

    private final List<JsonValue> sections;
    private final List<JsonValue> markups;
    private final List<JsonValue> atoms;
    private final List<JsonValue> saved;
    private final GhostCards cards;
    private final Consumer<Lost> lost;
    private final HtmlBody body = new HtmlBody();
    private final Set<Integer> shown = new HashSet<>();
    private long left = SourceFiles.TEXT_MAX; // of what may be referred to again and again

    private MobiledocHtml(JsonFields document, Consumer<Lost> lost) {
        sections = document.list("sections");
        markups = document.list("markups");
        atoms = document.list("atoms");
        saved = document.list("cards");
        cards = new GhostCards(lost);
        this.lost = lost;
    }

    /** The text in Markdown where a saved text is one card of Markdown alone, as Ghost 1 has it; empty where it is not. */
    static Optional<String> markdown(String text) {
        return JsonFields.in(text).filter(document -> document.list("sections").size() == 1 && document.list("cards").size() == 1)
                .map(document -> JsonFields.list(document.list("cards").get(0)))
                .filter(card -> JsonFields.text(at(card, 0)).endsWith("markdown")).map(card -> JsonFields.of(at(card, 1)).text("markdown"));
    }

    /**
     * The HTML of a saved text; empty where the text is none in Mobiledoc.
     *
     * @param text JSON
     * @param lost is told what the HTML does not have
     */
    static Optional<HtmlBody> of(String text, Consumer<Lost> lost) {
        return JsonFields.in(text).filter(document -> document.text("version").startsWith("0.3"))
                .map(document -> new MobiledocHtml(document, lost).made());
    }

    private HtmlBody made() {
        for (JsonValue section : sections) {
            add(JsonFields.list(section));
        }
        return body;
    }

    private void add(List<JsonValue> section) {
        Element to = body.element();
        switch (number(at(section, 0))) {
            case TEXT -> markers(to.appendElement(block(section)), JsonFields.list(at(section, 2)));
            case IMAGE -> HtmlBody.picture(to, JsonFields.text(at(section, 1)), "", "");
            case LIST -> list(to.appendElement(block(section)), JsonFields.list(at(section, 2)));
            case CARD -> card(to, number(at(section, 1)));
            default -> { // no kind of section
            }
        }
    }

    private static String block(List<JsonValue> section) {
        String name = JsonFields.text(at(section, 1)).toLowerCase(Locale.ROOT);
        return BLOCKS.contains(name) ? name : name.equals("aside") || name.equals("pull-quote") ? "blockquote" : "p";
    }

    private void list(Element list, List<JsonValue> items) {
        for (JsonValue item : items) {
            markers(list.appendElement("li"), JsonFields.list(item));
        }
    }

    private void card(Element to, int number) {
        List<JsonValue> card = JsonFields.list(at(saved, number));
        if (shown.add(number) && !cards.add(to, JsonFields.text(at(card, 0)), JsonFields.of(at(card, 1)))) {
            lost.accept(Lost.LAYOUT);
        }
    }

    private void markers(Element block, List<JsonValue> markers) {
        Deque<Element> open = new ArrayDeque<>(List.of(block));
        for (JsonValue marker : markers) {
            List<JsonValue> parts = JsonFields.list(marker);
            for (JsonValue markup : JsonFields.list(at(parts, 1))) {
                Element in = open.peek();
                open.push(open.size() > MARKS_MAX ? in : mark(in, JsonFields.list(at(markups, number(markup)))));
            }
            words(open.peek(), number(at(parts, 0)), at(parts, 3));
            for (int closed = number(at(parts, 2)); closed > 0 && open.size() > 1; closed--) {
                open.pop();
            }
        }
    }

    private Element mark(Element in, List<JsonValue> markup) {
        String name = JsonFields.text(at(markup, 0)).toLowerCase(Locale.ROOT);
        Element mark = in.appendElement(MARKS.contains(name) ? name : "span");
        List<JsonValue> attributes = JsonFields.list(at(markup, 1));
        if (name.equals("a") && JsonFields.text(at(attributes, 0)).equals("href")) {
            mark.attr("href", counted(JsonFields.text(at(attributes, 1))));
        }
        return mark;
    }

    private void words(Element to, int kind, JsonValue value) {
        if (kind == 0) {
            to.appendText(JsonFields.text(value));
            return;
        }
        List<JsonValue> atom = JsonFields.list(at(atoms, number(value)));
        if (JsonFields.text(at(atom, 0)).equals("soft-return")) {
            to.appendChild(new Element("br"));
        } else {
            to.appendText(counted(JsonFields.text(at(atom, 1))));
        }
    }

    private String counted(String text) {
        left -= text.length();
        return left < 0 ? "" : text;
    }

    private static JsonValue at(List<JsonValue> values, int place) {
        return place >= 0 && place < values.size() ? values.get(place) : JsonValue.NULL;
    }

    private static int number(JsonValue value) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(-1, JsonFields.number(value).orElse(-1)));
    }
}
