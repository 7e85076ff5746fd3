package journal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** An element of XML with what is in it. Elements are found by a part of their namespace, since the namespaces of one program differ by a version. */
final class XmlElement {
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new HashMap<>(0);
    private final List<XmlElement> children = new ArrayList<>(0);
    private final StringBuilder text = new StringBuilder(0);

    /** The element that begins at this place of a document. */
    XmlElement(XMLStreamReader begun) {
        namespace = begun.getNamespaceURI() == null ? "" : begun.getNamespaceURI();
        name = begun.getLocalName();
        for (int at = 0; at < begun.getAttributeCount(); at++) {
            attributes.put(begun.getAttributeLocalName(at), begun.getAttributeValue(at));
        }
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String letters) {
        text.append(letters);
    }

    /** Its name without a prefix. */
    String name() {
        return name;
    }

    /** Whether its namespace has this part; with the empty part, whether it has no namespace. */
    boolean isOf(String part) {
        return part.isEmpty() ? namespace.isEmpty() : namespace.contains(part);
    }

    /** An attribute; empty where it is missing. */
    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }

    /** Its text, without that of the elements in it. */
    String text() {
        return text.toString();
    }

    /** The elements in it, in order. */
    List<XmlElement> children() {
        return children;
    }

    /** The elements in it of one name. */
    List<XmlElement> all(String part, String named) {
        return children.stream().filter(child -> child.name.equals(named) && child.isOf(part)).toList();
    }

    /** The first element in it of one name. */
    Optional<XmlElement> first(String part, String named) {
        return children.stream().filter(child -> child.name.equals(named) && child.isOf(part)).findFirst();
    }

    /** The text of the first element in it of one name; empty where there is none. */
    String text(String part, String named) {
        return first(part, named).map(XmlElement::text).orElse("");
    }

    /** The same without blanks around it. */
    String value(String part, String named) {
        return text(part, named).strip();
    }
}
