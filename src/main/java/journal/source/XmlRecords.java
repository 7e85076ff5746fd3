package journal.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The records of an XML file, one after another: elements of some names, each with all that is in it. */
final class XmlRecords implements Closeable {
    private static final int DEPTH_MAX = 100;
    private static final int ELEMENTS_MAX = 200_000; // of a record

    private static final Set<Integer> BEGINNINGS = Set.of((int) '<', 0, 0xFE, 0xFF); // UTF-8, and both orders of UTF-16

    private final String file;
    private final Set<String> names;
    private final RecordStream content;
    private final XMLStreamReader reader;
    private int elements;

    /** The elements of these names in a file. */
    XmlRecords(SourceFiles files, String file, Set<String> names) throws IOException {
        this.file = file;
        this.names = names;
        content = RecordStream.of(files, file);
        try {
            if (!BEGINNINGS.contains(content.first())) {
                throw new BrokenFile(file, 1, "The file does not begin as XML."); // the JDK's parser prints such bytes to the console
            }
            reader = Xml.reader(file, content);
        } catch (BrokenFile failure) {
            content.close();
            throw failure;
        }
    }

    /** The next record; empty at the end. */
    Optional<XmlElement> next() throws BrokenFile {
        content.next();
        elements = 0;
        while (step()) {
            if (reader.isStartElement() && names.contains(reader.getLocalName())) {
                return Optional.of(element());
            }
        }
        return Optional.empty();
    }

    /** The first element that is none of the records, such as the root; without what is in it. */
    Optional<XmlElement> nextBegun() throws BrokenFile {
        while (step()) {
            if (reader.isStartElement()) {
                return Optional.of(new XmlElement(reader));
            }
        }
        return Optional.empty();
    }

    /** The namespaces that the element at this place declares, one a line. */
    String declared() {
        var uris = new StringBuilder();
        for (int at = 0; reader.isStartElement() && at < reader.getNamespaceCount(); at++) {
            uris.append(reader.getNamespaceURI(at)).append('\n');
        }
        return uris.toString();
    }

    private XmlElement element() throws BrokenFile {
        var root = new XmlElement(reader);
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && step()) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> begin(open);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.peek().add(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> open.peek().add("&" + reader.getLocalName() + ";");
                default -> { // comments and instructions say nothing
                }
            }
        }
        return root;
    }

    private void begin(Deque<XmlElement> open) throws BrokenFile {
        elements++;
        if (open.size() >= DEPTH_MAX || elements > ELEMENTS_MAX) {
            throw new BrokenFile(file, reader.getLocation().getLineNumber(),
                    "A record has too many elements, or they are nested too deeply.");
        }
        var element = new XmlElement(reader);
        open.peek().add(element);
        open.push(element);
    }

    private boolean step() throws BrokenFile {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (XMLStreamException failure) {
            throw Xml.broken(file, failure);
        } catch (RuntimeException failure) { // the parser of the JDK has some for bytes that are no XML
            throw new BrokenFile(file, 0, String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException failure) {
            throw Xml.broken(file, failure);
        } finally {
            content.close();
        }
    }
}
