package journal.export;

import static journal.export.EntrySamples.NOW;
import static journal.export.EntrySamples.account;
import static journal.export.EntrySamples.content;
import static journal.export.EntrySamples.entry;
import static journal.export.EntrySamples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLOutputFactory;
import journal.entry.Content;
import journal.entry.Entry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** An item for WordPress is well-formed, and shows nobody more than the journal does. */
class WxrItemTest {

    @Test
    void an_item_has_the_title_the_html_both_times_and_the_tags() throws Exception {
        Entry entry = entry(account(3, "ada"), 12,
                content("Rain & <sun> ]]>", "ignored", Content.MARKDOWN, "Asia/Tokyo", "public", "", "rain, July"));
        set(entry, "html",
                "<p><img src=\"/pictures/a/medium\" srcset=\"/pictures/a/small 480w\" alt=\"\"> <a href=\"//example.org\">b</a></p>");

        Element item = item(entry);

        assertEquals("Rain & <sun> ]]>", text(item, null, "title"));
        assertEquals("<p><img src=\"https://journal.example/pictures/a/medium\" alt=\"\"> <a href=\"//example.org\">b</a></p>",
                text(item, WxrItem.CONTENT, "encoded"));
        assertEquals("2026-07-01 21:34:56", text(item, WxrItem.WP, "post_date"));
        assertEquals("2026-07-01 12:34:56", text(item, WxrItem.WP, "post_date_gmt"));
        assertEquals("Wed, 1 Jul 2026 12:34:56 GMT", text(item, null, "pubDate"));
        assertEquals("publish", text(item, WxrItem.WP, "status"));
        assertEquals(2, item.getElementsByTagName("category").getLength());
        assertEquals("urn:uuid:" + entry.getUuid(), text(item, null, "guid"));
    }

    @Test
    void what_not_everybody_may_read_is_private() throws Exception {
        for (String readers : new String[] {"members", "circle:7", "author:3"}) {
            var said = content("Rain", "It rained.", Content.PLAIN, "UTC", readers, "", "");

            assertEquals("private", text(item(entry(account(3, "ada"), 12, said)), WxrItem.WP, "status"));
        }
    }

    @Test
    void a_plain_text_keeps_its_lines_and_its_signs() throws Exception {
        var said = content("Rain", "a < b\nc\n\nd", Content.PLAIN, "UTC", "public", "", "");

        assertEquals("<p>a &lt; b<br>\nc</p>\n<p>d</p>", text(item(entry(account(3, "ada"), 12, said)), WxrItem.CONTENT, "encoded"));
    }

    private static Element item(Entry entry) throws Exception {
        var out = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartElement("rss");
        for (var space : WxrItem.SPACES.entrySet()) {
            xml.writeNamespace(space.getKey(), space.getValue());
            xml.setPrefix(space.getKey(), space.getValue());
        }
        new WxrItem(xml, "https://journal.example").write(entry, "https://journal.example/entries/12/rain", NOW);
        xml.writeEndDocument();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return (Element) factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString()))).getDocumentElement()
                .getFirstChild();
    }

    private static String text(Element item, String namespace, String name) {
        var found = namespace == null ? item.getElementsByTagName(name) : item.getElementsByTagNameNS(namespace, name);
        return found.item(0).getTextContent();
    }
}
