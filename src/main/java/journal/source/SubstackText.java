package journal.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The text of a post of Substack, without what the site adds to it. Pictures, polls and videos stand in it as JSON in an attribute. */
final class SubstackText {
    private static final String ADDED =
            ".button-wrapper, .captioned-button-wrap, .subscription-widget-wrap, .subscription-widget-wrap-editor, .paywall-jump, "
                    + ".image-link-expand, .poll-embed, .directMessage, .community-chat, picture source";

    private final HtmlBody body;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /** The text in a file. */
    SubstackText(String html) {
        body = new HtmlBody(html);
        if (body.element().selectFirst(".poll-embed") != null) {
            lost.add(Lost.LAYOUT);
        }
        HtmlBody.drop(body.element().select(ADDED));
        body.element().select(".image-gallery-embed").forEach(this::gallery);
        body.element().select(".digest-post-embed, .embedded-post-wrap").forEach(this::post);
        body.element().select(".latex-rendered").forEach(this::formula);
        body.element().select(".native-video-embed, .native-audio-embed, .file-embed-wrapper").forEach(this::file);
        body.element().select("div.pullquote").forEach(quote -> quote.tagName("blockquote"));
        body.element().select("picture, .image-link").forEach(around -> around.tagName("span").clearAttributes());
        body.linkFrames();
    }

    private static JsonFields attributes(Element element) {
        return JsonFields.in(element.attr("data-attrs")).orElse(JsonFields.NONE);
    }

    private void gallery(Element element) {
        JsonFields gallery = attributes(element).fields("gallery");
        element.empty();
        for (JsonFields image : gallery.records("images")) {
            HtmlBody.picture(element, image.text("src"), gallery.text("alt"), "");
        }
        HtmlBody.caption(element, gallery.text("caption"));
    }

    private void post(Element element) {
        JsonFields post = attributes(element);
        String address = post.text("canonical_url") + post.text("url");
        if (!address.isBlank()) {
            element.replaceWith(HtmlBody.link(address, post.text("title")));
        }
    }

    private void formula(Element element) {
        String formula = attributes(element).text("persistentExpression");
        if (!formula.isBlank()) {
            element.replaceWith(new Element("pre").appendChild(new Element("code").text(formula)));
        }
    }

    private void file(Element element) {
        String name = element.text();
        element.replaceWith(new Element("p").text(FileMark.before(name.isBlank() ? "media" : name)));
        lost.add(Lost.FILE);
    }

    /** Begins with the subtitle. */
    void lead(String subtitle) {
        body.lead(subtitle);
    }

    /** Ends with a link to a recording. */
    void listen(String address) {
        if (!address.isEmpty()) {
            body.element().appendChild(HtmlBody.link(address));
            lost.add(Lost.FILE);
        }
    }

    /** Whether nobody wrote anything in it. */
    boolean isEmpty() {
        return body.isEmpty();
    }

    /** Makes it the text of an entry. */
    void write(SourceEntry entry) {
        body.show(entry, reference -> Optional.empty());
        entry.saying(body.text());
    }

    /** What it does not have. */
    Set<Lost> lost() {
        return lost;
    }
}
