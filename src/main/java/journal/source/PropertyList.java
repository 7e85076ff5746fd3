package journal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The dictionary of a property list in XML, as far as an entry needs it.
 *
 * @param values texts, dates and numbers as they are written, and {@code true} and {@code false}
 * @param lists the texts of arrays
 * @param dictionaries how many keys an inner dictionary has
 */
record PropertyList(Map<String, String> values, Map<String, List<String>> lists, Map<String, Integer> dictionaries) {
    /** Reads a list. The document type of Apple is not loaded. */
    static PropertyList of(SourceFiles files, String name) throws IOException {
        var list = new PropertyList(new HashMap<>(), new HashMap<>(), new HashMap<>());
        try {
            list.read(name, Xml.reader(name, new ByteArrayInputStream(files.text(name).getBytes(StandardCharsets.UTF_8))));
        } catch (XMLStreamException fault) {
            throw Xml.broken(name, fault);
        }
        return list;
    }

    /** A text, a date or a number; empty where there is none. */
    String text(String key) {
        return values.getOrDefault(key, "");
    }

    private void read(String name, XMLStreamReader xml) throws XMLStreamException, BrokenFile {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            continue; // nextTag() refuses a document type
        }
        if ("plist".equals(xml.getLocalName())) {
            xml.nextTag();
        }
        if (!"dict".equals(xml.getLocalName())) {
            throw new BrokenFile(name, xml.getLocation().getLineNumber(), "The property list has no dictionary.");
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            xml.require(XMLStreamConstants.START_ELEMENT, null, "key");
            String key = xml.getElementText();
            xml.nextTag();
            readValue(key, xml);
        }
        while (xml.hasNext()) { // what follows is to be well-formed, too
            xml.next();
        }
    }

    private void readValue(String key, XMLStreamReader xml) throws XMLStreamException {
        xml.require(XMLStreamConstants.START_ELEMENT, null, null);
        String type = xml.getLocalName();
        switch (type) {
            case "array" -> lists.put(key, strings(xml));
            case "dict" -> dictionaries.put(key, keys(xml));
            case "true", "false" -> {
                values.put(key, type);
                xml.getElementText();
            }
            default -> values.put(key, xml.getElementText());
        }
    }

    private static List<String> strings(XMLStreamReader array) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (array.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if ("string".equals(array.getLocalName())) {
                strings.add(array.getElementText());
            } else {
                keys(array);
            }
        }
        return strings;
    }

    private static int keys(XMLStreamReader element) throws XMLStreamException {
        int keys = 0;
        for (int depth = 1; depth > 0;) {
            int event = element.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                keys += "key".equals(element.getLocalName()) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return keys;
    }
}
