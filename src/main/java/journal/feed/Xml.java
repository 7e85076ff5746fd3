package journal.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written. What XML 1.0 has no place for (2.2: Char), escaped or not, is left out. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory(); // every server's is another one

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    /** A document with a root element in the namespace of all. */
    Xml(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(written);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
        begin(root);
        attribute("xmlns", namespace);
    }

    /** Begins an element, which what is written next belongs to. */
    Xml begin(String element) {
        return write(() -> writer.writeStartElement(element));
    }

    /** Gives an attribute to the element that was just begun. */
    Xml attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, possible(value)));
    }

    /** Writes text. */
    Xml text(String text) {
        return write(() -> writer.writeCharacters(possible(text)));
    }

    /** Ends the element that was begun last. */
    Xml end() {
        return write(writer::writeEndElement);
    }

    /** Writes an element that has text only. */
    Xml element(String name, String text) {
        return begin(name).text(text).end();
    }

    /** Ends all elements and gives the document. */
    String document() {
        write(writer::writeEndDocument);
        return written.toString();
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
    }

    private static String possible(String text) {
        return text.codePoints().filter(Xml::isPossible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPossible(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                || point == '\t' || point == '\n' || point == '\r';
    }

    private static IllegalStateException unexpected(XMLStreamException failure) {
        return new IllegalStateException("Memory takes all that is written", failure);
    }

    // something that is written
    private interface Step {
        void run() throws XMLStreamException;
    }
}
