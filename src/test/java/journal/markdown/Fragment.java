package journal.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A piece of HTML as a browser reads it. It finds the elements and attributes that no entry may have. */
public final class Fragment extends DefaultHandler {
    private static final String PICTURE = "/pictures/[0-9a-f]{24}-\\d+x\\d+/(small|medium|large)";
    private static final String ID = "[a-z][a-z0-9-]*";
    private static final String DIRECTION = "ltr|rtl";
    private static final Map<String, String> DIR = Map.of("dir", DIRECTION);
    private static final Map<String, String> HEADING = Map.of("dir", DIRECTION, "id", ID);
    private static final Map<String, Map<String, String>> ALLOWED = Map.ofEntries(Map.entry("p", DIR), Map.entry("br", Map.of()),
            Map.entry("h3", HEADING), Map.entry("h4", HEADING), Map.entry("h5", HEADING), Map.entry("h6", HEADING),
            Map.entry("em", Map.of()),
            Map.entry("strong", Map.of()), Map.entry("del", Map.of()), Map.entry("ul", DIR), Map.entry("blockquote", DIR),
            Map.entry("hr", Map.of()), Map.entry("table", DIR), Map.entry("thead", Map.of()), Map.entry("tbody", Map.of()),
            Map.entry("tr", Map.of()),
            Map.entry("a", Map.of("href", "https?://[a-z0-9._\\[-].*|(mailto|tel|sms|geo|xmpp):.*|/|/[^/\\\\].*|#" + ID, "rel",
                    "nofollow noopener noreferrer ugc")),
            Map.entry("img", Map.of("src", PICTURE, "srcset", PICTURE + " \\d+w( , " + PICTURE + " \\d+w)*", "sizes",
                    "\\(max-width: 46rem\\) 94vw, 42rem", "width", "\\d+", "height", "\\d+", "alt", "(?s).*", "loading", "lazy", "decoding",
                    "async")),
            Map.entry("ol", Map.of("start", "\\d+", "class", "footnotes", "dir", DIRECTION)), Map.entry("li", HEADING),
            Map.entry("sup", Map.of("id", ID)),
            Map.entry("pre", Map.of("tabindex", "0", "dir", DIRECTION)), Map.entry("code", Map.of("class", "language-[\\w+#.-]+")),
            Map.entry("span", Map.of("class", "task")), Map.entry("th", Map.of("class", "align-(left|center|right)", "dir", DIRECTION)),
            Map.entry("td", Map.of("class", "align-(left|center|right)", "dir", DIRECTION)));

    private final List<String> forbidden = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    public Fragment(String html) {
        var parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(this);
        try {
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", new org.xml.sax.ext.DefaultHandler2() {
                @Override
                public void comment(char[] letters, int start, int length) {
                    if (length > 1) { // the sanitiser parts {{ with <!-- -->
                        forbidden.add("<!--" + new String(letters, start, length) + "-->");
                    }
                }
            });
            parser.parseFragment(new InputSource(new StringReader(html)), "div");
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The elements, attributes, addresses and comments that are not allowed. */
    public List<String> forbidden() {
        return List.copyOf(forbidden);
    }

    /** The names of its elements. */
    public List<String> elements() {
        return List.copyOf(elements);
    }

    /** The text that a reader sees. */
    public String text() {
        return text.toString();
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        elements.add(name);
        var allowed = ALLOWED.get(name);
        if (allowed == null) {
            forbidden.add('<' + name + '>');
            return;
        }
        for (int at = 0; at < attributes.getLength(); at++) {
            String attribute = attributes.getLocalName(at);
            String value = attributes.getValue(at);
            if (attribute.toLowerCase(Locale.ROOT).startsWith("on") || !allowed.containsKey(attribute)
                    || !value.matches(allowed.get(attribute))) {
                forbidden.add('<' + name + ' ' + attribute + "=\"" + value + "\">");
            }
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }
}
