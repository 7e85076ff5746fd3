package journal.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a post of WordPress: blocks are HTML between comments, older texts have empty lines as paragraphs, and both have shortcodes. */
final class WordPressText {
    private static final String BLOCK = "<!-- wp:";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]++");

    private final WordPressIndex index;
    private final String export;
    private final String postId;
    private final Set<Lost> lost;

    WordPressText(WordPressIndex index, String export, String postId, Set<Lost> lost) {
        this.index = index;
        this.export = export;
        this.postId = postId;
        this.lost = lost;
    }

    /** The text as HTML, with the picture of the post before it unless the text shows it. */
    BlogHtml html(String content, Optional<WordPressIndex.Attachment> featured) {
        Document written = Jsoup.parseBodyFragment(new WordPressShortcodes(this::gallery, lost).html(content));
        readComments(written);
        Document document = content.contains(BLOCK) ? written : Jsoup.parseBodyFragment(LineBreaks.html(written));
        document.select("p, .wp-block-embed__wrapper").forEach(WordPressText::link);
        featured.filter(picture -> !shows(document, picture.address())).ifPresent(picture -> document.body().prepend(figure(picture)));
        return BlogHtml.of(document);
    }

    /** Comments divide pages and name blocks. A block that ends at once is made by the site: what it shows is not in the file. */
    private void readComments(Document document) {
        for (Comment comment : document.body().nodeStream(Comment.class).toList()) {
            String words = comment.getData().strip();
            if (words.startsWith("wp:") && words.endsWith("/")) {
                lost.add(Lost.LAYOUT);
            }
            comment.replaceWith(words.equals("nextpage") ? new Element("hr") : new TextNode("")); // to remove many is slow
        }
    }

    /** An address alone on its line is a link; WordPress shows what is there. */
    private static void link(Element paragraph) {
        String text = paragraph.childrenSize() == 0 ? paragraph.text().strip() : "";
        if (ADDRESS.matcher(text).matches()) {
            paragraph.empty().appendElement("a").attr("href", text).text(text);
        }
    }

    private static boolean shows(Document document, String address) {
        String picture = FilesByAddress.largest(address);
        return document.select("img[src]").stream().anyMatch(image -> FilesByAddress.largest(image.attr("src")).equals(picture));
    }

    /** The pictures of a gallery: those that it names, or else all that were uploaded for the post. */
    private String gallery(List<String> ids) {
        var html = new StringBuilder();
        if (ids.isEmpty()) {
            index.ofPost(export, postId).forEach(picture -> html.append(figure(picture)));
        }
        for (String id : ids) {
            Optional<WordPressIndex.Attachment> picture = index.attachment(export, id);
            html.append(picture.map(WordPressText::figure).orElse(""));
            if (picture.isEmpty()) {
                lost.add(Lost.PICTURE_MISSING);
            }
        }
        return html.toString();
    }

    private static String figure(WordPressIndex.Attachment picture) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element figure = page.body().appendElement("figure");
        figure.appendElement("img").attr("src", picture.address());
        if (!picture.caption().isBlank()) {
            figure.appendElement("figcaption").html(picture.caption());
        }
        return figure.outerHtml();
    }
}
