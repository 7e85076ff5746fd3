package journal.markdown;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The features of Markdown: texts and their HTML, with ids that begin with {@code e1-}. */
final class Features {
    private static final String CAT = "/pictures/0123456789abcdef01234567-1600x1200";
    private static final List<Arguments> LINES_AND_HEADINGS = List.of(
            arguments("It rained.", "<p>It rained.</p>"),
            arguments("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
            arguments("One\nTwo", "<p>One<br>\nTwo</p>"),
            arguments("One\r\nTwo  \r\nThree\\\r\nFour", "<p>One<br>\nTwo<br>\nThree<br>\nFour</p>"),
            arguments("*One* **Two** ~~Three~~", "<p><em>One</em> <strong>Two</strong> <del>Three</del></p>"),
            arguments("# One", "<h3>One</h3>"),
            arguments("## One", "<h3>One</h3>"),
            arguments("# A\n## B\n### C\n#### D\n##### E\n###### F",
                    "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h6>D</h6>\n<h6>E</h6>\n<h6>F</h6>"),
            arguments("## A\n#### B\n## C\n### D\n# E\n### F",
                    "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n<h4>D</h4>\n<h3>E</h3>\n<h4>F</h4>"),
            arguments("One\n===\n\nTwo\n---", "<h3>One</h3>\n<h4>Two</h4>"),
            arguments("#\n\nOne", "<p>One</p>"),
            arguments("***", "<hr>"),
            arguments("> One\n> > Two", "<blockquote>\n<p>One</p>\n<blockquote>\n<p>Two</p>\n</blockquote>\n</blockquote>"));
    private static final List<Arguments> LISTS = List.of(
            arguments("- One\n- Two", "<ul><li>One</li><li>Two</li></ul>"),
            arguments("- One\n\n- Two", "<ul><li>\n<p>One</p>\n</li><li>\n<p>Two</p>\n</li></ul>"),
            arguments("1. One\n2. Two", "<ol><li>One</li><li>Two</li></ol>"),
            arguments("7. One", "<ol start=\"7\"><li>One</li></ol>"),
            arguments("- [ ] One\n- [x] Two\n- [x]Three\n- [x] *Four*",
                    "<ul><li><span class=\"task\">☐</span> One</li><li><span class=\"task\">☑</span> Two</li><li>[x]Three</li>"
                            + "<li><span class=\"task\">☑</span> <em>Four</em></li></ul>"),
            arguments("1. [X] One\n\n   Two",
                    "<ol><li>\n<p><span class=\"task\">☑</span> One</p>\n<p>Two</p>\n</li></ol>"));
    private static final List<Arguments> CODE_TABLES_AND_HTML = List.of(
            arguments("`a < b`", "<p><code>a &lt; b</code></p>"),
            arguments("```\na <b>\n\n*c*\n```", "<pre tabindex=\"0\"><code>a &lt;b&gt;\n\n*c*\n</code></pre>"),
            arguments("```java 17\nx\n```", "<pre tabindex=\"0\"><code class=\"language-java\">x\n</code></pre>"),
            arguments("~~~c#\nx\n~~~", "<pre tabindex=\"0\"><code class=\"language-c#\">x\n</code></pre>"),
            arguments("    x", "<pre tabindex=\"0\"><code>x\n</code></pre>"),
            arguments("| One | Two |\n|---|--:|\n| 1 | 2 |\n| 3 |",
                    "<table><thead><tr><th>One</th><th class=\"align-right\">Two</th></tr></thead>"
                            + "<tbody><tr><td>1</td><td class=\"align-right\">2</td></tr>"
                            + "<tr><td>3</td><td class=\"align-right\"></td></tr></tbody></table>"),
            arguments("|   | Two |\n|:--|:-:|",
                    "<table><thead><tr><td class=\"align-left\"></td><th class=\"align-center\">Two</th></tr></thead></table>"),
            arguments("<b>One</b>\n<div>\n*Two*", "<p>&lt;b&gt;One&lt;/b&gt;<br>\n&lt;div&gt;<br>\n<em>Two</em></p>"),
            arguments("One <b\nclass=x>", "<p>One &lt;b<br>\nclass&#61;x&gt;</p>"));
    private static final List<Arguments> LINKS = List.of(
            arguments("[One](https://example.org/a?b=c&d#e \"Title\")",
                    "<p>" + link("https://example.org/a?b&#61;c&amp;d#e", "One") + "</p>"),
            arguments("[One](HTTP://Example.ORG:8080)", "<p>" + link("http://example.org:8080", "One") + "</p>"),
            arguments("[One](https://münchen.example/größe)",
                    "<p>" + link("https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe", "One") + "</p>"),
            arguments("[One](/entries/1?a=b#c)", "<p><a href=\"/entries/1?a&#61;b#c\">One</a></p>"),
            arguments("[One](/größe)", "<p><a href=\"/gr%C3%B6%C3%9Fe\">One</a></p>"),
            arguments("[One](mailto:ada@example.org)", "<p><a href=\"mailto:ada&#64;example.org\">One</a></p>"),
            arguments("[One *Two*](javascript:alert(1))", "<p>One <em>Two</em> (javascript:alert(1))</p>"),
            arguments("[](https://example.org)", "<p>" + link("https://example.org", "https://example.org") + "</p>"),
            arguments("[One][a]\n\n[a]: https://example.org", "<p>" + link("https://example.org", "One") + "</p>"),
            arguments("See https://example.org/a.", "<p>See " + link("https://example.org/a", "https://example.org/a") + ".</p>"),
            arguments("<https://example.org>", "<p>" + link("https://example.org", "https://example.org") + "</p>"),
            arguments("ada@example.org", "<p><a href=\"mailto:ada&#64;example.org\">ada&#64;example.org</a></p>"));
    private static final List<Arguments> PICTURES = List.of(
            arguments("![A cat](" + CAT + ")", "<p>" + cat("A cat") + "</p>"),
            arguments("![A *black* `cat`](" + CAT + "/large)", "<p>" + cat("A black cat") + "</p>"),
            arguments("![](" + CAT + ")", "<p>" + cat("") + "</p>"),
            arguments("[![A cat](" + CAT + ")](/cats)", "<p><a href=\"/cats\">" + cat("A cat") + "</a></p>"),
            arguments("![A kitten](/pictures/0123456789abcdef01234567-300x200)",
                    "<p><img src=\"/pictures/0123456789abcdef01234567-300x200/small\" width=\"300\" height=\"200\" alt=\"A kitten\""
                            + " loading=\"lazy\" decoding=\"async\"></p>"),
            arguments("![A cat](/cat.jpg)", "<p><a href=\"/cat.jpg\">A cat</a></p>"),
            arguments("![A cat](/pictures/cat.jpg)", "<p><a href=\"/pictures/cat.jpg\">A cat</a></p>"),
            arguments("![A cat](https://example.org/cat.jpg)", "<p>" + link("https://example.org/cat.jpg", "A cat") + "</p>"),
            arguments("![](https://example.org/cat.jpg)",
                    "<p>" + link("https://example.org/cat.jpg", "https://example.org/cat.jpg") + "</p>"),
            arguments("[![A cat](https://example.org/cat.jpg)](/cats)", "<p><a href=\"/cats\">A cat</a></p>"),
            arguments("![A cat](data:x)", "<p>A cat (data:x)</p>"));
    private static final List<Arguments> FOOTNOTES = List.of(
            arguments("A[^b] B[^a] C[^b]\n\n[^a]: Two\n[^b]: One",
                    "<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup> B<sup id=\"e1-mention-2\"><a href=\"#e1-note-2\">2</a></sup>"
                            + " C<sup><a href=\"#e1-note-1\">1</a></sup></p>\n<ol class=\"footnotes\">"
                            + "<li id=\"e1-note-1\">\n<p>One <a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li>"
                            + "<li id=\"e1-note-2\">\n<p>Two <a href=\"#e1-mention-2\">↩\uFE0E 2</a></p></li></ol>"),
            arguments("A[^1]\n\n[^1]: One\n\n    - Two\n\nThree",
                    "<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n<p>Three</p>\n<ol class=\"footnotes\">"
                            + "<li id=\"e1-note-1\">\n<p>One</p>\n<ul><li>Two</li></ul>\n"
                            + "<p><a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
            arguments("[A[^1]](/a)\n\n[^1]:",
                    "<p>[A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup>](/a)</p>\n<ol class=\"footnotes\">"
                            + "<li id=\"e1-note-1\">\n<p><a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"),
            arguments("A[^1]", "<p>A[^1]</p>"),
            arguments("A\n\n[^1]: Nobody mentions it.", "<p>A</p>"),
            arguments("> > A[^1]\n> >\n> > [^1]: One\n> >\n> >     - Two",
                    "<blockquote>\n<blockquote>\n<p>A<sup id=\"e1-mention-1\"><a href=\"#e1-note-1\">1</a></sup></p>\n</blockquote>\n"
                            + "</blockquote>\n<ol class=\"footnotes\"><li id=\"e1-note-1\">\n<p>One</p>\n<ul><li>Two</li></ul>\n"
                            + "<p><a href=\"#e1-mention-1\">↩\uFE0E 1</a></p></li></ol>"));

    private Features() {
    }

    static Stream<Arguments> all() {
        return Stream.of(LINES_AND_HEADINGS, LISTS, CODE_TABLES_AND_HTML, LINKS, PICTURES, FOOTNOTES).flatMap(List::stream);
    }

    private static String link(String href, String text) {
        return "<a href=\"" + href + "\" rel=\"nofollow noopener noreferrer ugc\">" + text + "</a>";
    }

    private static String cat(String alt) {
        return "<img src=\"" + CAT + "/medium\" srcset=\"" + CAT + "/small 480w , " + CAT + "/medium 960w , " + CAT
                + "/large 1600w\" sizes=\"(max-width: 46rem) 94vw, 42rem\" width=\"1600\" height=\"1200\" alt=\"" + alt
                + "\" loading=\"lazy\" decoding=\"async\">";
    }
}
