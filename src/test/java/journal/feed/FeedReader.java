package journal.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import journal.Answer;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the XML and JSON of answers strictly. A document that is not well-formed fails the test. */
final class FeedReader {
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static {
        XPATH.setNamespaceContext(new Prefixes());
    }

    private FeedReader() {
    }

    /** The violations of the schema of Atom in an answer. */
    static List<String> findings(Answer answer) {
        var found = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Finder(found));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var schema = FeedReader.class.getResourceAsStream("atom.rnc")) {
            driver.loadSchema(new InputSource(schema));
            driver.validate(new InputSource(new ByteArrayInputStream(answer.content())));
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    /** The XML document of an answer. */
    static Document xml(Answer answer) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.content()));
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError(answer.body(), failure);
        }
    }

    /** The elements of a path; the prefix is {@code a} for Atom and {@code s} for sitemaps. */
    static List<Element> elements(Object from, String path) {
        try {
            var found = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
        } catch (XPathExpressionException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** The text at a path; empty if the path has no node. */
    static String text(Object from, String path) {
        try {
            return XPATH.evaluate(path, from);
        } catch (XPathExpressionException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** The entry with this title in an Atom feed. */
    static Element entry(Document feed, String title) {
        return elements(feed, "/a:feed/a:entry").stream().filter(entry -> text(entry, "a:title").equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + title));
    }

    /** The titles in a feed of either format. */
    static List<String> titles(Answer answer) {
        return answer.header("Content-Type").startsWith("application/feed+json")
                ? items(answer).stream().map(item -> item.get("title").toString()).toList()
                : elements(xml(answer), "/a:feed/a:entry/a:title").stream().map(Element::getTextContent).toList();
    }

    /** The JSON document of an answer. */
    static Map<String, Object> json(Answer answer) {
        return new Json().toType(answer.body(), Json.MAP_TYPE);
    }

    /** The items of a JSON feed. */
    static List<Map<String, Object>> items(Answer answer) {
        return ((List<?>) json(answer).get("items")).stream().map(item -> {
            var fields = new HashMap<String, Object>();
            ((Map<?, ?>) item).forEach((name, value) -> fields.put(name.toString(), value));
            return (Map<String, Object>) fields;
        }).toList();
    }

    /** The item with this title in a JSON feed. */
    static Map<String, Object> item(Answer answer, String title) {
        return items(answer).stream().filter(item -> item.get("title").equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("No item " + title));
    }

    private record Prefixes() implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return switch (prefix) {
                case "a" -> "http://www.w3.org/2005/Atom";
                case XMLConstants.XML_NS_PREFIX -> XMLConstants.XML_NS_URI;
                case "s" -> "http://www.sitemaps.org/schemas/sitemap/0.9";
                default -> XMLConstants.NULL_NS_URI;
            };
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }

    private record Finder(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            found.add(warning.getMessage());
        }

        @Override
        public void error(SAXParseException error) {
            found.add(error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(error.getMessage());
        }
    }
}
