package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.VersionRepository;
import journal.setting.Settings;
import journal.web.Links;

/** Writes the entries of an account as WordPress and other blogs read them (WXR 1.2). Pictures are linked to: those programs fetch them by their addresses. */
@ApplicationScoped
public class WxrArchive {
    @Inject ExportSource source;
    @Inject VersionRepository versions;
    @Inject Settings settings;
    @Inject Links links;

    /** Writes the archive. Progress is told of each entry. */
    void write(Account account, OutputStream out, Runnable progress) throws IOException {
        var losses = new Losses("WordPress and other blogs");
        try (var zip = new ExportZip(out)) {
            zip.add("wordpress.xml", ExportZip.TIMELESS, xml -> writeChannel(account, xml, losses, progress));
            zip.add("README.txt", ExportZip.TIMELESS, losses.text());
        }
    }

    private void writeChannel(Account account, OutputStream out, Losses losses, Runnable progress) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            var item = new WxrItem(xml, settings.address().orElse(""));
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            begin(xml, item, account);
            writeItems(account, item, losses, progress);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void begin(XMLStreamWriter xml, WxrItem item, Account account) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        for (Map.Entry<String, String> space : WxrItem.SPACES.entrySet()) {
            xml.writeNamespace(space.getKey(), space.getValue());
            xml.setPrefix(space.getKey(), space.getValue());
        }
        xml.writeStartElement("channel");
        item.element("", "title", account.getShownName());
        item.element("", "link", settings.address().orElse("") + links.to("AuthorController#show", account.getUsername()));
        item.element(WxrItem.WP, "wxr_version", "1.2");
        xml.writeStartElement(WxrItem.WP, "author");
        item.element(WxrItem.WP, "author_login", account.getUsername());
        item.element(WxrItem.WP, "author_display_name", account.getShownName());
        xml.writeEndElement();
    }

    private void writeItems(Account account, WxrItem item, Losses losses, Runnable progress) throws XMLStreamException {
        List<Entry> some = source.entries(account.getId(), 0);
        while (!some.isEmpty()) {
            Map<Long, Instant> updated = versions.savedAt(some);
            for (Entry entry : some) {
                losses.count(entry);
                if (!entry.isDeleted()) {
                    String address = settings.address().orElse("") + links.to("EntryController#show", entry.getId(), entry.getSlug());
                    item.write(entry, address, updated.getOrDefault(entry.getId(), entry.getCreatedAt()));
                }
                progress.run();
            }
            some = source.entries(account.getId(), some.get(some.size() - 1).getId());
        }
    }
}
