package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** XML is read without a document type, and a broken file is told as one. */
class XmlTest {
    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_wrong_character_in_a_document_type_is_a_broken_file() throws Exception {
        XMLStreamReader xml = Xml.reader("a.xml", bytes("<!DOCTYPE a SYSTEM \"b\u0001\"><a/>"));

        assertThrows(XMLStreamException.class, xml::next);
    }

    @Test
    void a_text_is_one_event_or_comes_in_pieces() throws Exception {
        String text = "<a>" + "one line\n".repeat(10_000) + "</a>";

        assertEquals(1, texts(Xml.reader("a.xml", bytes(text))));
        assertTrue(texts(Xml.inPieces("a.xml", bytes(text))) > 1);
    }

    @Test
    void an_entity_of_a_document_is_not_read() throws Exception {
        String text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";

        assertThrows(XMLStreamException.class, () -> texts(Xml.reader("a.xml", bytes(text))));
    }

    private static int texts(XMLStreamReader xml) throws XMLStreamException {
        int texts = 0;
        while (xml.hasNext()) {
            texts += xml.next() == XMLStreamConstants.CHARACTERS ? 1 : 0;
        }
        return texts;
    }
}
