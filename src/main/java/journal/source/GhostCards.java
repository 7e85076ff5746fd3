package journal.source;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/** The cards of Ghost's editors, as HTML. Both editors, of Mobiledoc and of Lexical, have the same ones with the same fields. */
final class GhostCards {
    private static final int NESTING = 50;
    private static final int CELLS_MAX = 50_000; // each row of a table gets as many cells as the first one

    private final Consumer<Lost> lost;

    /**
     * The cards of a text.
     *
     * @param lost is told what the HTML does not have
     */
    GhostCards(Consumer<Lost> lost) {
        this.lost = lost;
    }

    /**
     * Adds a card to a text.
     *
     * @return whether there is such a card
     */
    boolean add(Element to, String name, JsonFields card) {
        switch (name) {
            case "markdown", "card-markdown" -> to.append(html(card.text("markdown")));
            case "html" -> to.append(card.text("html"));
            case "hr", "horizontalrule" -> to.appendChild(new Element("hr"));
            case "code", "codeblock" -> code(to, card);
            case "image" -> HtmlBody.picture(to, card.text("src"), card.text("alt"), card.text("caption"));
            case "gallery" -> gallery(to, card);
            case "before-after" -> beforeAfter(to, card);
            case "bookmark", "embed" -> embed(to, card);
            case "video", "audio", "file" -> file(to, card);
            default -> {
                return addWords(to, name, card);
            }
        }
        return true;
    }

    private boolean addWords(Element to, String name, JsonFields card) {
        switch (name) {
            case "callout" -> callout(to, card);
            case "toggle" -> toggle(to, card);
            case "button" -> button(to, card);
            case "header" -> header(to, card);
            case "product" -> product(to, card);
            case "call-to-action" -> callToAction(to, card);
            case "paywall", "signup", "email", "email-cta", "transistor", "nft" -> lost.accept(Lost.LAYOUT); // no part of the text on the site
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String html(String markdown) {
        Extension struck = StrikethroughExtension.create();
        List<Extension> extensions = cells(markdown) > CELLS_MAX ? List.of(struck) : List.of(struck, TablesExtension.create());
        Parser parser = Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING).extensions(extensions).build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(markdown));
    }

    private static long cells(String markdown) {
        long widest = markdown.lines().mapToLong(line -> line.chars().filter(letter -> letter == '|').count()).max().orElse(0);
        return widest * markdown.lines().count();
    }

    private void code(Element to, JsonFields card) {
        HtmlBody.code(to, card.text("language")).appendText(card.text("code"));
        HtmlBody.caption(to, card.text("caption"));
    }

    private static void gallery(Element to, JsonFields card) {
        for (JsonFields image : card.records("images")) {
            HtmlBody.picture(to, image.text("src"), image.text("alt"), image.text("caption"));
        }
        HtmlBody.caption(to, card.text("caption"));
    }

    private static void beforeAfter(Element to, JsonFields card) {
        HtmlBody.picture(to, card.fields("beforeImage").text("src"), "", "");
        HtmlBody.picture(to, card.fields("afterImage").text("src"), "", card.text("caption"));
    }

    private static void embed(Element to, JsonFields card) {
        String title = card.fields("metadata").text("title");
        String address = card.text("url");
        if (address.isBlank()) {
            to.append(card.text("html"));
        } else {
            to.appendChild(HtmlBody.link(address, title.isBlank() ? address : title));
        }
        HtmlBody.caption(to, card.text("caption"));
    }

    private void file(Element to, JsonFields card) {
        String address = card.text("src");
        String name = card.text("fileName") + card.text("title");
        to.appendChild(HtmlBody.link(address, name.isBlank() ? FileNames.base(address) : name));
        HtmlBody.caption(to, card.text("caption") + card.text("fileCaption"));
        lost.accept(Lost.FILE);
    }

    private static void callout(Element to, JsonFields card) {
        Element quote = to.appendElement("blockquote").appendElement("p");
        quote.appendText(card.text("calloutEmoji") + " ").append(card.text("calloutText"));
    }

    private static void toggle(Element to, JsonFields card) {
        to.appendElement("p").appendElement("strong").append(card.text("heading"));
        to.appendElement("div").append(card.text("content"));
    }

    private static void button(Element to, JsonFields card) {
        if (!card.text("buttonUrl").isBlank()) {
            to.appendChild(HtmlBody.link(card.text("buttonUrl"), card.text("buttonText")));
        }
    }

    private static void header(Element to, JsonFields card) {
        HtmlBody.picture(to, card.text("backgroundImageSrc"), "", "");
        to.appendElement("h2").append(card.text("header"));
        to.appendElement("p").append(card.text("subheader"));
        button(to, card);
    }

    private static void product(Element to, JsonFields card) {
        HtmlBody.picture(to, card.text("productImageSrc"), "", "");
        to.appendElement("h4").append(card.text("productTitle"));
        to.appendElement("div").append(card.text("productDescription"));
        if (card.isTrue("productButtonEnabled")) {
            to.appendChild(HtmlBody.link(card.text("productUrl"), card.text("productButton")));
        }
    }

    private static void callToAction(Element to, JsonFields card) {
        HtmlBody.picture(to, card.text("imageUrl"), "", "");
        to.appendElement("div").append(card.text("textValue"));
        if (card.isTrue("showButton")) {
            button(to, card);
        }
    }
}
