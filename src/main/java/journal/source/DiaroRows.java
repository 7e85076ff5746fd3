package journal.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of all tables of a backup of Diaro, one after the other. */
final class DiaroRows implements Closeable {
    private final String file;
    private final InputStream content;
    private final XMLStreamReader xml;
    private String table = "";

    /** Opens a backup. */
    DiaroRows(SourceFiles files, String file) throws IOException {
        this.file = file;
        content = files.open(file);
        try {
            xml = Xml.reader(file, content);
        } catch (BrokenFile fault) {
            content.close();
            throw fault;
        }
    }

    /** Whether an element is a table of Diaro. */
    static boolean isTable(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "name");
        return "table".equals(xml.getLocalName()) && name != null && name.startsWith("diaro_");
    }

    /** The next row; empty behind the last one. */
    Optional<DiaroRow> next() throws BrokenFile {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (isTable(xml)) {
                        table = xml.getAttributeValue(null, "name");
                    } else if ("r".equals(xml.getLocalName())) {
                        return Optional.of(new DiaroRow(table, fields()));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException fault) {
            throw Xml.broken(file, fault);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private Map<String, String> fields() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        var text = new StringBuilder();
        String name = "";
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && depth++ == 1) {
                name = xml.getLocalName();
                text.setLength(0);
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 2) {
                fields.put(name, text.toString());
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return fields;
    }
}
