package journal.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document. Characters that XML 1.0 does not allow, escaped or not, are left out (section 2.2, Char). */
final class XmlDocument {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory(); // servers bring different ones

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    /** A document with this root element and this default namespace. */
    XmlDocument(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(written);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
        begin(root);
        attribute("xmlns", namespace);
    }

    /** Begins an element. */
    XmlDocument begin(String element) {
        return write(() -> writer.writeStartElement(element));
    }

    /** Adds an attribute to the element that was just begun. */
    XmlDocument attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, allowed(value)));
    }

    /** Writes text. */
    XmlDocument text(String text) {
        return write(() -> writer.writeCharacters(allowed(text)));
    }

    /** Ends the innermost open element. */
    XmlDocument end() {
        return write(writer::writeEndElement);
    }

    /** Writes an element with text only. */
    XmlDocument element(String name, String text) {
        return begin(name).text(text).end();
    }

    /** Ends all elements and returns the document. */
    String document() {
        write(writer::writeEndDocument);
        return written.toString();
    }

    private XmlDocument write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
    }

    private static String allowed(String text) {
        return text.codePoints().filter(XmlDocument::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                || point == '\t' || point == '\n' || point == '\r';
    }

    private static IllegalStateException unexpected(XMLStreamException failure) {
        return new IllegalStateException("Writing to memory does not fail", failure);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
