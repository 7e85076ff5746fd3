package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a note of Evernote becomes HTML that others know. */
class EnmlTest {
    @Test
    void other_files_encrypted_parts_links_and_places_are_told() throws IOException {
        var found = Found.by(new Enex(),
                EnexTest.export(EnexTest.note("A",
                        """
                <en-media type="audio/mpeg" hash="99"/><en-crypt hint="the cat">U2VjcmV0</en-crypt><a href="evernote:///view/1/s1/a/b/">B</a>""",
                        "<note-attributes><latitude>52.5</latitude></note-attributes>"
                                + EnexTest.resource("application/pdf", "bill.pdf", "x"))));

        assertEquals("<div>📎 audio/mpeg🔒 the catB<p>📎 bill.pdf</p></div>", found.entry().text().content());
        assertEquals(List.of("FILE Notes.enex, 1: A", "LINK Notes.enex, 1: A", "ENCRYPTED Notes.enex, 1: A", "VALUES Notes.enex, 1: A"),
                found.lost());
        assertFalse(found.entry().text().content().contains("U2Vj"));
    }

    @Test
    void checkboxes_are_items_of_a_list() throws IOException {
        String open = "<li><input type=\"checkbox\">";
        String done = "<li><input type=\"checkbox\" checked>";

        assertEquals("<div><ul>" + open + "Tea</li>" + done + "Milk</li></ul></div>",
                html("<ul><li><en-todo/>Tea</li><li><en-todo checked=\"true\"/>Milk</li></ul>")
                        .replace("checked=\"\"", "checked"));
        assertEquals("<div><ul class=\"todo\">" + open + "Tea</li>" + done + "Milk</li></ul></div>",
                html("<div><en-todo/>Tea</div><div><en-todo checked=\"true\"/>Milk</div>").replace("checked=\"\"", "checked"));
        assertTrue(html("<ol style=\"--en-todo:true;\"><li style=\"--en-checked:true;\">Milk</li></ol>")
                .contains("<input type=\"checkbox\" checked"));
        assertEquals("<div>Tea ☑ Milk</div>", html("Tea <en-todo checked=\"true\"/>Milk"));
    }

    private static String html(String text) throws IOException {
        return Found.by(new Enex(), EnexTest.export(EnexTest.note("A", text, ""))).entry().text().content();
    }

    @Test
    void a_text_without_its_element_is_kept() throws IOException {
        var files = EnexTest.export("<note><title>A</title><content>It &lt;b&gt;rained&lt;/b&gt;.</content></note>");

        assertEquals("<div>It <b>rained</b>.</div>", Found.by(new Enex(), files).entry().text().content());
    }

    @Test
    void tasks_stand_where_their_group_is() throws IOException {
        String task =
                "<task><title>Call Grace</title><taskStatus>completed</taskStatus><taskGroupNoteLevelID>g-1</taskGroupNoteLevelID></task>";

        String html =
                Found.by(new Enex(), EnexTest.export(EnexTest.note("A", "<div style=\"--en-task-group:true; --en-id:g-1;\"/>then", task)))
                        .entry()
                        .text().content();

        assertEquals("<div><ul><li><input type=\"checkbox\" checked>Call Grace</li></ul>then</div>",
                html.replace("checked=\"\"", "checked"));
    }

    @Test
    void a_link_to_a_note_is_found_by_its_title() throws IOException {
        var found = Found.by(new Enex(), EnexTest.export(EnexTest.note("Rain & wind".replace("&", "&amp;"), "b", "")
                + EnexTest.note("Twice", "c", "")
                + EnexTest.note("Twice", "d", "")
                + EnexTest.note("Contents",
                        "<a href=\"evernote:///view/1/s1/a/b/\">Rain &amp; wind</a> <a href=\"evernote:///view/1/s1/c/d/\">Twice</a>",
                        "")));

        assertEquals("<div><a href=\"note/Rain%20&amp;%20wind\">Rain &amp; wind</a> Twice</div>", found.entries().get(3).text().content());
        assertEquals(List.of("note/Rain%20&%20wind"), found.entries().get(0).addresses());
        assertEquals(List.of("LINK Notes.enex, 4: Contents"), found.lost());
    }

    @Test
    void code_keeps_its_lines() throws IOException {
        assertEquals("<div><pre><code>if a &lt; b:\n  go\n</code></pre></div>",
                html("<div style=\"--en-codeblock:true;\"><div>if a &lt; b:</div><div>&nbsp; go</div></div>"));
        assertEquals("<div><pre><code class=\"language-rust\">x</code></pre></div>",
                html("<div style=\"--en-codeblock:true;--en-syntaxLanguage:rust;\">x</div>"));
    }
}
