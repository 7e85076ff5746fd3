package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Lexical has saved is HTML with the same structure. */
class LexicalHtmlTest {
    private final List<Lost> lost = new ArrayList<>();

    @Test
    void marks_are_bits() {
        assertEquals("<p>a<strong><em>b</em></strong><code>&lt;c&gt;</code><mark>d</mark></p>", html("""
                {"type":"paragraph","children":[{"type":"text","text":"a","format":0},{"type":"text","text":"b","format":3},
                 {"type":"extended-text","text":"<c>","format":16},{"type":"text","text":"d","format":128}]}"""));
    }

    @Test
    void lists_keep_their_levels_numbers_and_ticks() {
        assertEquals(
                """
                <ol start="3"><li>one<ul><li><input type="checkbox" checked> in</li><li><input type="checkbox"> out</li></ul></li><li>two</li></ol>""",
                html("""
                {"type":"list","listType":"number","start":3,"children":[
                  {"type":"listitem","children":[{"type":"text","text":"one"}]},
                  {"type":"listitem","children":[{"type":"list","listType":"check","children":[
                    {"type":"listitem","checked":true,"children":[{"type":"text","text":"in"}]},{"type":"listitem","checked":false,"children":[{"type":"text","text":"out"}]}]}]},
                  {"type":"listitem","children":[{"type":"text","text":"two"}]}]}"""));
    }

    @Test
    void headings_quotes_links_code_and_tables_are_elements() {
        assertEquals("""
                <h3>H</h3><blockquote>Q</blockquote><blockquote>A</blockquote><p><a href="https://a.example/">L</a><br>x</p><hr>\
                <pre><code class="language-java">int i;
                j</code></pre><table><tr><th><p>1</p></th><td><p>2</p></td></tr></table>""", html("""
                {"type":"extended-heading","tag":"h3","children":[{"type":"text","text":"H"}]},{"type":"quote-styled","children":[{"type":"text","text":"Q"}]},
                {"type":"aside","children":[{"type":"text","text":"A"}]},
                {"type":"paragraph","children":[{"type":"link","url":"https://a.example/","children":[{"type":"text","text":"L"}]},{"type":"linebreak"},{"type":"text","text":"x"}]},
                {"type":"horizontalrule"},{"type":"codeblock","language":"java","code":"int i;\\nj"},
                {"type":"table","children":[{"type":"tablerow","children":[
                  {"type":"tablecell","headerState":1,"children":[{"type":"paragraph","children":[{"type":"text","text":"1"}]}]},
                  {"type":"tablecell","headerState":0,"children":[{"type":"paragraph","children":[{"type":"text","text":"2"}]}]}]}]}"""));
    }

    @Test
    void lines_of_code_are_parted() {
        assertEquals("<pre><code>a\n\tb</code></pre>",
                html("""
                {"type":"code","children":[{"type":"code-highlight","text":"a"},{"type":"linebreak"},{"type":"tab"},{"type":"code-highlight","text":"b"}]}"""));
    }

    @Test
    void cards_leave_what_can_be_read_of_them() {
        String html =
                html("""
                {"type":"markdown","markdown":"*m* ~~s~~"},{"type":"callout","calloutEmoji":"!","calloutText":"<b>note</b>"},{"type":"toggle","heading":"More","content":"<p>in</p>"},
                {"type":"bookmark","url":"https://b.example/","metadata":{"title":"B"}},{"type":"embed","url":"https://v.example/1","html":"<iframe></iframe>"},
                {"type":"gallery","images":[{"src":"/1.jpg"},{"src":"/2.jpg"}],"caption":"two"},{"type":"button","buttonText":"Go","buttonUrl":"https://g.example/"},
                {"type":"video","src":"__GHOST_URL__/content/media/clip.mp4","fileName":"clip.mp4"},{"type":"signup"},{"type":"paywall"}""");

        for (String part : List.of("<em>m</em> <del>s</del>", "! <b>note</b>", "<strong>More</strong>", "<p>in</p>",
                "<a href=\"https://b.example/\">B</a>",
                "<a href=\"https://v.example/1\">", "<img src=\"/2.jpg\" alt=\"\">", "<em>two</em>", ">Go</a>", "📎 clip.mp4")) {
            assertTrue(html.contains(part), part + " in " + html);
        }
        assertEquals(List.of(Lost.FILE, Lost.LAYOUT, Lost.LAYOUT), lost);
    }

    @Test
    void notes_refer_to_each_other_by_their_titles() {
        assertEquals("<p><a href=\"standardnotes://n2\">Title of n2</a>[Title of f1][a.bin]</p>",
                html("""
                {"type":"paragraph","children":[{"type":"snbubble","itemUuid":"n2"},{"type":"snfile","fileUuid":"f1"},{"type":"inline-file","src":"data:;base64,AA==","fileName":"a.bin"}]}"""));
        assertEquals(List.of(Lost.FILE, Lost.FILE), lost);
    }

    @Test
    void nodes_of_an_unknown_type_leave_their_words() {
        assertEquals("<p>kept</p>too",
                html("""
                {"type":"new-box","children":[{"type":"paragraph","children":[{"type":"text","text":"kept"}]}]},{"type":"new-word","text":"too"},{"type":"new-thing"},7,null"""));
        assertEquals(List.of(Lost.LAYOUT), lost);
    }

    @Test
    void deep_nesting_ends() {
        String deep = "{\"type\":\"quote\",\"children\":[".repeat(300) + "]}".repeat(300);

        assertTrue(html(deep).length() < 5000);
        assertEquals(List.of(Lost.LAYOUT), lost);
        assertEquals(Optional.empty(), LexicalHtml.of("{\"root\":{\"children\":[" + "[".repeat(5000), id -> "", lost::add));
    }

    @Test
    void markdown_that_is_made_to_be_hard_ends() {
        for (String hard : List.of("> ".repeat(20_000), "*a **b ".repeat(5_000),
                "|a".repeat(3_000) + "\\n" + "|-".repeat(3_000) + "\\n" + "|\\n".repeat(3_000))) {
            assertTrue(html("{\"type\":\"markdown\",\"markdown\":\"" + hard + "\"}").length() < 1_000_000);
        }
    }

    @Test
    void other_texts_are_none() {
        for (String text : List.of("", "root", "{}", "{\"root\":7}", "[1]", "{\"root\":{}}")) {
            assertEquals(Optional.empty(), LexicalHtml.of(text, id -> "", lost::add), text);
        }
    }

    private String html(String nodes) {
        return LexicalHtml.of("{\"root\":{\"type\":\"root\",\"children\":[" + nodes + "]}}", id -> "Title of " + id, lost::add)
                .orElseThrow().text().content();
    }
}
