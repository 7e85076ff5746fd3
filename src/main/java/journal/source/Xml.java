package journal.source;

import java.io.InputStream;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML that is read step by step, without a document type and without entities of its own (OWASP XML External Entity Prevention). */
public final class Xml {
    private Xml() {
    }

    /**
     * A reader of a file. A text is one event, whatever it is made of.
     *
     * @throws BrokenFile where it does not begin as XML
     */
    public static XMLStreamReader reader(String file, InputStream content) throws BrokenFile {
        return reader(file, content, true);
    }

    /**
     * A reader of a file with texts that are too long for the memory. They come in pieces.
     *
     * @throws BrokenFile where it does not begin as XML
     */
    public static XMLStreamReader inPieces(String file, InputStream content) throws BrokenFile {
        return reader(file, content, false);
    }

    private static XMLStreamReader reader(String file, InputStream content, boolean whole) throws BrokenFile {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // the JDK's own
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, whole); // several CDATA sections are one text
        try {
            return new Reader(factory.createXMLStreamReader(content));
        } catch (XMLStreamException failure) {
            throw broken(file, failure);
        }
    }

    /** What a parser says of a file that is not well-formed. */
    public static BrokenFile broken(String file, XMLStreamException failure) {
        return new BrokenFile(file, failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber(), failure.getMessage());
    }

    /** A reader that says of every broken file that it is one. */
    private static final class Reader extends StreamReaderDelegate {
        private Reader(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            try {
                return super.next();
            } catch (MissingResourceException failure) { // the JDK has no message for a wrong character in a document type
                throw new XMLStreamException(failure.getKey(), getLocation(), failure);
            }
        }
    }
}
