package journal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what stands in an entry otherwise than CommonMark's own renderer does: valid and accessible among other entries. */
final class EntryHtml implements NodeRenderer {
    private static final int TITLES = 2; // h1 and h2 are those of the page and its entries
    private static final int DEEPEST = 6;
    private static final int ADDRESSES = 200_000;
    private static final Map<TableCell.Alignment, String> ALIGNED = Map.of(TableCell.Alignment.LEFT, "align-left",
            TableCell.Alignment.CENTER, "align-center", TableCell.Alignment.RIGHT, "align-right");
    private static final Pattern LANGUAGE = Pattern.compile("[\\w+#.-]{1,40}");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final String prefix;
    private final Set<Footnote> mentioned = new HashSet<>();
    private final Deque<Integer> outline = new ArrayDeque<>(); // the levels of the headings above, as they were written
    private Footnotes footnotes;
    private boolean linked; // a link has no link in it
    private int addresses; // characters so far: a long one may be written once and meant a thousand times

    EntryHtml(HtmlNodeRendererContext context, String prefix) {
        this.context = context;
        html = context.getWriter();
        this.prefix = prefix;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, FencedCodeBlock.class, IndentedCodeBlock.class, HtmlInline.class,
                TableCell.class,
                Tasks.Box.class, FootnoteReference.class, Footnote.class);
    }

    @Override
    public void beforeRoot(Node document) {
        footnotes = new Footnotes(document);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), "");
        } else if (node instanceof HtmlInline markup) {
            lines(markup.getLiteral());
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof Tasks.Box box) {
            box(box);
        } else if (node instanceof FootnoteReference reference) {
            reference(reference.footnote());
        } // a footnote is written after everything else
    }

    @Override
    public void afterRoot(Node document) {
        if (footnotes.all().isEmpty()) {
            return;
        }
        html.line();
        html.tag("ol", Map.of("class", "footnotes"));
        footnotes.all().forEach(this::footnote);
        html.line();
        html.tag("/ol");
        html.line();
    }

    private void heading(Heading heading) {
        if (Words.of(heading).isBlank()) {
            return; // screen readers would announce nothing
        }
        while (!outline.isEmpty() && outline.getLast() >= heading.getLevel()) {
            outline.removeLast();
        }
        outline.add(heading.getLevel());
        String tag = "h" + Math.min(TITLES + outline.size(), DEEPEST); // never two levels below the one above: so says the Nu Html Checker
        html.line();
        html.tag(tag);
        children(heading);
        html.tag('/' + tag);
        html.line();
    }

    private void link(Link link) {
        String address = link.getDestination();
        boolean named = !Words.of(link).isBlank();
        linked = isAffordable(address) && open(address);
        children(link);
        if (linked && !named) {
            html.text(address);
        }
        close();
    }

    private void image(Image image) {
        String alt = Words.of(image).strip();
        String address = image.getDestination();
        Optional<PictureAddress> picture = PictureAddress.of(address);
        if (!isAffordable(picture.map(found -> found.source() + found.sources()).orElse(address))) {
            html.text(alt);
        } else if (picture.isPresent()) {
            html.tag("img", attributes(picture.get(), alt));
        } else if (linked) {
            html.text(alt.isEmpty() ? address : alt);
        } else {
            linked = open(address);
            html.text(alt.isEmpty() ? address : alt);
            close();
        }
    }

    private boolean isAffordable(String address) {
        addresses += address.length();
        return addresses <= ADDRESSES;
    }

    private boolean open(String destination) {
        Optional<Address> address = Address.of(context.encodeUrl(destination));
        address.ifPresent(found -> html.tag("a",
                found.foreign() ? attributes("href", found.href(), "rel", AllowList.FOREIGN) : Map.of("href", found.href())));
        return address.isPresent();
    }

    private void close() {
        if (linked) {
            html.tag("/a");
        }
        linked = false;
    }

    private void code(String code, String info) {
        String language = info == null ? "" : info.strip().split("\\s", 2)[0];
        html.line();
        html.tag("pre", Map.of("tabindex", "0")); // long lines scroll, with arrow keys too: not every browser focuses what scrolls by itself
        html.tag("code", LANGUAGE.matcher(language).matches() ? Map.of("class", "language-" + language) : Map.of());
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() && !Words.of(cell).isBlank() ? "th" : "td"; // an empty head is the head of nothing
        html.line();
        html.tag(tag, cell.getAlignment() == null ? Map.of() : Map.of("class", ALIGNED.get(cell.getAlignment())));
        children(cell);
        html.tag('/' + tag);
        html.line();
    }

    private void box(Tasks.Box box) {
        html.tag("span", Map.of("class", "task"));
        html.text(box.isTicked() ? "☑" : "☐");
        html.tag("/span");
        html.text(" ");
    }

    private void reference(Footnote footnote) {
        int number = footnotes.number(footnote);
        html.tag("sup", mentioned.add(footnote) ? Map.of("id", mention(number)) : Map.of());
        local(note(number), String.valueOf(number));
        html.tag("/sup");
    }

    private void footnote(Footnote footnote) {
        int number = footnotes.number(footnote);
        html.line();
        html.tag("li", Map.of("id", note(number)));
        for (Node block = footnote.getFirstChild(); block != footnote.getLastChild(); block = block.getNext()) {
            context.render(block);
        }
        Node last = footnote.getLastChild();
        if (last != null && !(last instanceof Paragraph)) {
            context.render(last);
        }
        html.line();
        html.tag("p");
        if (last instanceof Paragraph) {
            children(last);
            html.text(" ");
        }
        local(mention(number), "↩\uFE0E " + number); // as text, not as a picture
        html.tag("/p");
        html.tag("/li");
    }

    private void local(String id, String text) {
        html.tag("a", Map.of("href", '#' + id));
        html.text(text);
        html.tag("/a");
    }

    private String note(int number) {
        return prefix + "note-" + number;
    }

    private String mention(int number) {
        return prefix + "mention-" + number;
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                html.raw(context.getSoftbreak());
            }
            html.text(lines[at]);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> attributes(PictureAddress picture, String alt) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", picture.source());
        if (picture.sizes().size() > 1) {
            attributes.put("srcset", picture.sources());
            attributes.put("sizes", AllowList.ON_SCREEN);
        }
        attributes.put("width", String.valueOf(picture.extent().width()));
        attributes.put("height", String.valueOf(picture.extent().height()));
        attributes.put("alt", alt);
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes;
    }

    private static Map<String, String> attributes(String first, String value, String second, String other) {
        var attributes = new LinkedHashMap<String, String>(); // Map.of has no order: a page would change by itself, and its ETag
        attributes.put(first, value);
        attributes.put(second, other);
        return attributes;
    }
}
