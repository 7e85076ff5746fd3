package journal.markdown;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Links and bare addresses: texts and their HTML. */
final class LinkFeatures {
    private static final List<Arguments> SCHEMES = List.of(
            arguments("[call](tel:+4930123456)", "<p><a href=\"tel:&#43;4930123456\">call</a></p>"),
            arguments("[text](sms:+4930123456?body=Hi)", "<p><a href=\"sms:&#43;4930123456?body&#61;Hi\">text</a></p>"),
            arguments("[map](geo:52.5,13.4)", "<p><a href=\"geo:52.5,13.4\">map</a></p>"),
            arguments("[chat](xmpp:ada@example.org)", "<p><a href=\"xmpp:ada&#64;example.org\">chat</a></p>"));
    private static final List<Arguments> REFUSED = List.of(
            arguments("[next](../2020/05/x.html)", "<p>next (../2020/05/x.html)</p>"),
            arguments("[x](//example.com/y)", "<p>x (//example.com/y)</p>"),
            arguments("[*here*](ftp://example.org/)", "<p><em>here</em> (ftp://example.org/)</p>"),
            arguments("[](admin)", "<p>admin</p>"),
            arguments("[x]()", "<p>x</p>"),
            arguments("![A cat](../cat.jpg)", "<p>A cat (../cat.jpg)</p>"),
            arguments("![](../cat.jpg)", "<p>../cat.jpg</p>"),
            arguments("<ftp://example.org/>", "<p>ftp://example.org/</p>"),
            arguments("ftp://example.org/", "<p>ftp://example.org/</p>"));
    private static final List<Arguments> HEADINGS = List.of(
            arguments("[below](#part-2)\n\n## Part 1\n\n## Part 2",
                    "<p><a href=\"#e1-part-1\">below</a></p>\n<h3>Part 1</h3>\n<h3 id=\"e1-part-1\">Part 2</h3>"),
            arguments("[b](#größe-s) [c](#gr%C3%B6%C3%9Fe-s-1)\n\n# *Größe*, S!\n# Größe S",
                    "<p><a href=\"#e1-part-1\">b</a> <a href=\"#e1-part-2\">c</a></p>\n<h3 id=\"e1-part-1\"><em>Größe</em>, S!</h3>\n"
                            + "<h3 id=\"e1-part-2\">Größe S</h3>"),
            arguments("[below](#part-3)\n\n## Part 2", "<p>below (#part-3)</p>\n<h3>Part 2</h3>"));
    private static final List<Arguments> BARE = List.of(
            bare("https://docs.example/_build_/x", "https://docs.example/_build_/x"),
            bare("https://docs.example/?q=*a*&p=2", "https://docs.example/?q&#61;*a*&amp;p&#61;2"),
            bare("https://docs.example/?q=**a**&p=2", "https://docs.example/?q&#61;**a**&amp;p&#61;2"),
            bare("https://docs.example/~~a~~/b", "https://docs.example/~~a~~/b"),
            bare("https://docs.example/?a=1&copy=1", "https://docs.example/?a&#61;1&amp;copy&#61;1"),
            bare("HTTPS://Docs.example/a", "https://docs.example/a", "HTTPS://Docs.example/a"),
            bare("www.example.org/_a_b", "http://www.example.org/_a_b", "www.example.org/_a_b"),
            bare("https://example.org/a|b", "https://example.org/a%7Cb", "https://example.org/a|b"),
            bare("https://example.org/a\\_b", "https://example.org/a_b"),
            bare("https://example.org/?a=1&amp;b=2", "https://example.org/?a&#61;1&amp;b&#61;2"),
            bare("https://en.wikipedia.org/wiki/Rain_(song)", "https://en.wikipedia.org/wiki/Rain_%28song%29",
                    "https://en.wikipedia.org/wiki/Rain_(song)"));
    private static final List<Arguments> AROUND = List.of(
            arguments("**https://example.org/a** b", "<p><strong>" + link("https://example.org/a") + "</strong> b</p>"),
            arguments("**https://example.org/a**です", "<p><strong>" + link("https://example.org/a") + "</strong>です</p>"),
            arguments("~~https://example.org/a~~", "<p><del>" + link("https://example.org/a") + "</del></p>"),
            arguments("(see https://example.org/a_b)", "<p>(see " + link("https://example.org/a_b") + ")</p>"),
            arguments("`https://example.org/a`", "<p><code>https://example.org/a</code></p>"),
            arguments("[https://example.org/_a_](/b)", "<p><a href=\"/b\">https://example.org/_a_</a></p>"),
            arguments("[see https://example.org/a_b_c]", "<p>[see " + link("https://example.org/a_b_c") + "]</p>"),
            arguments("https://example.org/a&copy;", "<p>" + link("https://example.org/a") + "©</p>"),
            arguments("xhttps://example.org www.example", "<p>xhttps://example.org www.example</p>"),
            arguments("http:// https:///a http://", "<p>http:// https:///a http://</p>"),
            arguments("https://example.org/a[^1]\n\n[^1]: One",
                    "<p>" + link("https://example.org/a") + "<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n"
                            + "<ol class=\"footnotes\"><li id=\"e1-note-1\">\n<p>One <a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
            arguments("| a |\n|---|\n| https://example.org/a\\|b |",
                    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>"
                            + link("https://example.org/a%7Cb", "https://example.org/a|b")
                            + "</td></tr></tbody></table>"),
            arguments("write to ada_b@example.org.", "<p>write to <a href=\"mailto:ada_b&#64;example.org\">ada_b&#64;example.org</a>.</p>"),
            arguments("a@b @ada ada@ a@@b.c", "<p>a&#64;b &#64;ada ada&#64; a&#64;&#64;b.c</p>"),
            arguments("zoë@bücher.example,a@b.c",
                    "<p><a href=\"mailto:zo%C3%AB&#64;b%C3%BCcher.example\">zoë&#64;bücher.example</a>,"
                            + "<a href=\"mailto:a&#64;b.c\">a&#64;b.c</a></p>"));

    private LinkFeatures() {
    }

    static Stream<Arguments> all() {
        return Stream.of(SCHEMES, REFUSED, HEADINGS, BARE, AROUND).flatMap(List::stream);
    }

    private static Arguments bare(String typed, String href) {
        return bare(typed, href, href);
    }

    private static Arguments bare(String typed, String href, String words) {
        return arguments("See " + typed + ".", "<p>See " + link(href, words) + ".</p>");
    }

    static String link(String address) {
        return link(address, address);
    }

    static String link(String href, String words) {
        return "<a href=\"" + href + "\" rel=\"nofollow noopener noreferrer ugc\">" + words + "</a>";
    }
}
