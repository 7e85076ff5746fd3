package journal.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * HTML of what Lexical has saved, an editor that Ghost 5 and the Super notes of Standard Notes use: JSON in which each node has a type and
 * children.
 */
final class LexicalHtml {
    private static final int DEPTH_MAX = 100;
    private static final String[] FORMATS = {"strong", "em", "s", "u", "code", "sub", "sup", "mark"}; // in the order of their bits
    private static final Map<String, String> ELEMENTS = Map.ofEntries(Map.entry("paragraph", "p"), Map.entry("quote", "blockquote"),
            Map.entry("aside", "blockquote"), Map.entry("table", "table"), Map.entry("tablerow", "tr"),
            Map.entry("collapsible-title", "h4"), Map.entry("collapsible-content", "div"), Map.entry("linebreak", "br"),
            Map.entry("horizontalrule", "hr"));
    private static final Set<String> WORDS = Set.of("text", "code-highlight", "hashtag", "tk");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final UnaryOperator<String> titles;
    private final Consumer<Lost> lost;
    private final GhostCards cards;
    private final HtmlBody body = new HtmlBody();

    private LexicalHtml(UnaryOperator<String> titles, Consumer<Lost> lost) {
        this.titles = titles;
        this.lost = lost;
        cards = new GhostCards(lost);
    }

    /**
     * The HTML of a saved text; empty where the text is none that Lexical has saved.
     *
     * @param saved JSON
     * @param titles the names of other notes and files by their ids
     * @param lost is told what the HTML does not have
     */
    static Optional<HtmlBody> of(String saved, UnaryOperator<String> titles, Consumer<Lost> lost) {
        var made = new LexicalHtml(titles, lost);
        return JsonFields.in(saved).map(state -> state.fields("root")).filter(root -> root.has("children")).map(root -> {
            made.children(made.body.element(), root, 0);
            made.body.breakLines();
            return made.body;
        });
    }

    private void children(Element to, JsonFields node, int depth) {
        if (depth > DEPTH_MAX) {
            lost.accept(Lost.LAYOUT);
            return;
        }
        for (JsonFields child : node.records("children")) {
            add(to, child, depth + 1);
        }
    }

    private void add(Element to, JsonFields node, int depth) {
        String type = node.text("type").replaceFirst("^extended-", "").replaceFirst("-styled$", "");
        if (WORDS.contains(type)) {
            words(to, node);
        } else if (ELEMENTS.containsKey(type)) {
            children(to.appendElement(ELEMENTS.get(type)), node, depth);
        } else if (!addShaped(to, type, node, depth) && !addOfNotes(to, type, node) && !cards.add(to, type, node)) {
            addUnknown(to, type, node, depth);
        }
    }

    private boolean addShaped(Element to, String type, JsonFields node, int depth) {
        switch (type) {
            case "heading" -> children(to.appendElement(HEADINGS.contains(node.text("tag")) ? node.text("tag") : "h2"), node, depth);
            case "link", "autolink", "at-link" -> children(to.appendElement("a").attr("href", node.text("url")), node, depth);
            case "list" -> list(to, node, depth);
            case "code" -> children(HtmlBody.code(to, node.text("language")), node, depth);
            case "tablecell" -> children(to.appendElement(node.number("headerState").orElse(0) > 0 ? "th" : "td"), node, depth);
            case "tab" -> to.appendText("\t");
            case "zwnj" -> { // holds a cursor of the editor
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean addOfNotes(Element to, String type, JsonFields node) {
        switch (type) {
            case "unencrypted-image" -> to.appendElement("img").attr("src", node.text("src")).attr("alt", node.text("alt"));
            case "youtube" -> to.appendChild(HtmlBody.link("https://www.youtube.com/watch?v=" + node.text("videoID")));
            case "tweet" -> to.appendChild(HtmlBody.link("https://x.com/i/status/" + node.text("id")));
            case "mermaid" -> HtmlBody.code(to, "mermaid").appendText(node.text("code"));
            case "snbubble" -> to.appendElement("a").attr("href", StandardNotes.address(node.text("itemUuid")))
                    .text(titles.apply(node.text("itemUuid")));
            case "snfile" -> file(to, titles.apply(node.text("fileUuid")));
            case "inline-file" -> file(to, node.text("fileName"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void file(Element to, String name) {
        to.appendText("[" + (name.isBlank() ? "file" : name) + "]");
        lost.accept(Lost.FILE);
    }

    private void addUnknown(Element to, String type, JsonFields node, int depth) {
        if (node.has("children")) {
            children(to, node, depth); // marks, overflows, containers
        } else if (!node.text("text").isEmpty()) {
            words(to, node);
        } else if (!type.isEmpty()) {
            lost.accept(Lost.LAYOUT);
        }
    }

    private void words(Element to, JsonFields node) {
        long bits = node.number("format").orElse(0);
        Element in = to;
        for (int bit = 0; bit < FORMATS.length; bit++) {
            if ((bits >> bit & 1) == 1) {
                in = in.appendElement(FORMATS[bit]);
            }
        }
        in.appendText(node.text("text"));
    }

    // A list in a list is in an item of its own, after the item that it belongs to.
    private void list(Element to, JsonFields node, int depth) {
        Element list = to.appendElement(node.text("listType").equals("number") || node.text("tag").equals("ol") ? "ol" : "ul");
        node.number("start").ifPresent(start -> list.attr("start", Long.toString(start)));
        for (JsonFields item : node.records("children")) {
            boolean isNested = item.records("children").stream().findFirst().filter(child -> child.text("type").equals("list")).isPresent();
            Element last = list.lastElementChild();
            children(isNested && last != null ? last : item(list, node, item), item, depth + 1);
        }
    }

    private static Element item(Element list, JsonFields node, JsonFields item) {
        Element made = list.appendElement("li");
        if (node.text("listType").equals("check")) {
            made.appendElement("input").attr("type", "checkbox").attr("checked", item.isTrue("checked"));
            made.appendText(" ");
        }
        return made;
    }
}
