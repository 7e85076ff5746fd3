package journal.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that an entry may have (OWASP Cross-Site Scripting Prevention, HTML sanitization). It is the second defence,
 * behind a parser that takes no HTML and renderers that check each address.
 */
final class AllowList {
    /** The {@code rel} of a link to another host. */
    static final String FOREIGN = "nofollow noopener noreferrer ugc";

    /** The {@code sizes} of a picture: its width by the width of the screen. */
    static final String ON_SCREEN = "(max-width: 46rem) 94vw, 42rem";
    private static final String PICTURE = PictureAddress.FOLDER + PictureAddress.NAME + "/(?:small|medium|large)"; // the journal's own

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "h5", "h6", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "pre", "code",
                    "hr",
                    "table", "thead", "tbody", "tr", "th", "td", "sup", "span", "img")
            .allowUrlProtocols("http", "https", "mailto", "tel", "sms", "geo", "xmpp")
            .allowAttributes("href").matching(Pattern.compile("(?:https?://|(?:mailto|tel|sms|geo|xmpp):|/(?!/))[!-~]+|/|#[\\w-]+"))
            .onElements("a")
            .allowAttributes("rel").matching(false, FOREIGN).onElements("a")
            .allowAttributes("src").matching(Pattern.compile(PICTURE)).onElements("img")
            .allowAttributes("srcset").matching(Pattern.compile(PICTURE + " \\d+w(?: , " + PICTURE + " \\d+w)*")).onElements("img")
            .allowAttributes("sizes").matching(false, ON_SCREEN).onElements("img")
            .allowAttributes("width", "height").matching(Pattern.compile("\\d{1,4}")).onElements("img")
            .allowAttributes("loading").matching(false, "lazy").onElements("img")
            .allowAttributes("decoding").matching(false, "async").onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol")
            .allowAttributes("tabindex").matching(false, "0").onElements("pre")
            .allowAttributes("id").matching(Pattern.compile("[A-Za-z][\\w-]*")).onElements("li", "sup", "h3", "h4", "h5", "h6")
            .allowAttributes("dir").matching(false, "ltr", "rtl")
            .onElements("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "table", "th", "td")
            .allowAttributes("class").matching(Pattern.compile("language-[\\w+#.-]{1,40}")).onElements("code")
            .allowAttributes("class").matching(false, "footnotes").onElements("ol")
            .allowAttributes("class").matching(false, "task").onElements("span")
            .allowAttributes("class").matching(false, "align-left", "align-center", "align-right").onElements("th", "td")
            .toFactory();

    private AllowList() {
    }

    /** The HTML without all that is not on the list. */
    static String only(String html) {
        return POLICY.sanitize(html).replace(" />", ">"); // void elements as HTML has them; in text and attributes > is &gt;
    }
}
