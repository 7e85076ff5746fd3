package journal.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import journal.entry.Audience;
import journal.entry.Entry;
import journal.entry.Tags;
import journal.web.Text;

/** An entry as an item of WordPress's export (WXR 1.2). What not everybody may read is private there. */
final class WxrItem {
    /** The namespace of WXR 1.2. */
    static final String WP = "http://wordpress.org/export/1.2/";
    /** That of the short texts of items. */
    static final String EXCERPT = "http://wordpress.org/export/1.2/excerpt/";
    /** That of the contents of items. */
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    /** That of authors (Dublin Core). */
    static final String DC = "http://purl.org/dc/elements/1.1/";
    /** All of them, by the prefixes that programs expect. */
    static final Map<String, String> SPACES =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("wp", WP, "excerpt", EXCERPT, "content", CONTENT, "dc", DC)));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern SIZES = Pattern.compile(" (?:srcset|sizes)=\"[^\"]*\"");
    private static final Pattern OWN = Pattern.compile("( (?:src|href)=\")(/)(?!/)");

    private final XMLStreamWriter xml;
    private final String journal;

    /**
     * Items of a file.
     *
     * @param journal the address of the journal, without a slash at its end; empty where it is unknown
     */
    WxrItem(XMLStreamWriter xml, String journal) {
        this.xml = xml;
        this.journal = journal;
    }

    /** Writes an entry. */
    void write(Entry entry, String address, Instant updated) throws XMLStreamException {
        xml.writeStartElement("item");
        element("", "title", entry.getTitle());
        element("", "link", address);
        element("", "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(entry.getDatedAt().withZoneSameInstant(ZoneOffset.UTC)));
        element(DC, "creator", entry.getAuthor().getUsername());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + entry.getUuid());
        xml.writeEndElement();
        element(CONTENT, "encoded", html(entry));
        element(EXCERPT, "encoded", "");
        writeState(entry, updated);
        for (String tag : entry.getTags()) {
            writeTag(tag);
        }
        xml.writeEndElement();
    }

    private void writeState(Entry entry, Instant updated) throws XMLStreamException {
        element(WP, "post_id", entry.getId().toString());
        element(WP, "post_date", TIME.format(entry.getDatedAt()));
        element(WP, "post_date_gmt", utc(entry.getDatedAt()));
        element(WP, "post_modified_gmt", utc(updated.atZone(ZoneOffset.UTC)));
        element(WP, "comment_status", "closed");
        element(WP, "ping_status", "closed");
        element(WP, "post_name", entry.getSlug());
        element(WP, "status", entry.getAudience().equals(Audience.PUBLIC) ? "publish" : "private");
        element(WP, "post_parent", "0");
        element(WP, "menu_order", "0");
        element(WP, "post_type", "post");
        element(WP, "post_password", "");
        element(WP, "is_sticky", "0");
    }

    private void writeTag(String tag) throws XMLStreamException {
        xml.writeStartElement("category");
        xml.writeAttribute("domain", "post_tag");
        xml.writeAttribute("nicename", Tags.key(tag).replace(' ', '-'));
        xml.writeCharacters(tag);
        xml.writeEndElement();
    }

    /** Writes an element with a text. */
    void element(String namespace, String name, String text) throws XMLStreamException {
        if (namespace.isEmpty()) {
            xml.writeStartElement(name);
        } else {
            xml.writeStartElement(namespace, name);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    // addresses of the journal are whole ones elsewhere
    private String html(Entry entry) {
        return Optional.ofNullable(entry.getHtml()).map(html -> SIZES.matcher(html).replaceAll(""))
                .map(html -> OWN.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(journal) + "$2"))
                .orElseGet(() -> Stream.of(Text.html(entry.getText()).split("\n\n+"))
                        .map(paragraph -> "<p>" + paragraph.replace("\n", "<br>\n") + "</p>").collect(Collectors.joining("\n")));
    }

    private static String utc(ZonedDateTime time) {
        return TIME.format(time.withZoneSameInstant(ZoneOffset.UTC));
    }
}
