package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journal.account.Account;
import journal.entry.Entry;
import journal.list.PageRequest;
import journal.picture.PictureFile;
import journal.picture.PictureRepository;
import journal.security.SecurityEvent;
import journal.security.SecurityEvents;
import journal.setting.Settings;
import journal.source.SourceReaders;
import journal.web.Links;

/** Writes all that belongs to an account as one archive, bit by bit: the memory that it takes does not grow with the account. */
@ApplicationScoped
public class ExportWriter {
    private static final int EVENTS = 500;

    @Inject ExportSource source;
    @Inject PictureRepository pictures;
    @Inject SecurityEvents events;
    @Inject SigningKeys keys;
    @Inject Settings settings;
    @Inject Links links;

    /**
     * Writes the archive.
     *
     * @param theme of the browser that has asked for it; may be empty
     * @param progress is told of each version, draft and picture
     */
    void write(Account account, String theme, OutputStream out, Runnable progress) throws IOException {
        try (var zip = new ExportZip(out)) {
            List<ExportSource.Group> groups = source.circles(account);
            zip.add("README.txt", ExportZip.TIMELESS, ExportText.README);
            zip.add("preferences.json", ExportZip.TIMELESS, ExportText.preferences(account, theme));
            zip.add("circles.json", ExportZip.TIMELESS, ExportText.circles(groups, account));
            var texts = new ExportedTexts(zip, source, new EntryFiles(known(groups)), this::address, progress);
            texts.writeEntries(account.getId());
            texts.writeDrafts(account.getId());
            writePictures(account, zip, progress);
            zip.add("security-log.json", ExportZip.TIMELESS, log -> writeEvents(account, log));
            zip.end(head(account), keys.current());
        }
    }

    private static Map<Long, SourceReaders> known(List<ExportSource.Group> groups) {
        return groups.stream().map(ExportSource.Group::circle)
                .collect(Collectors.toMap(circle -> circle.getId(),
                        circle -> SourceReaders.circle(circle.getName(), circle.getOwner().getUsername())));
    }

    private String address(Entry entry) {
        return settings.address().orElse("") + links.to("EntryController#show", entry.getId(), entry.getSlug());
    }

    private void writePictures(Account owner, ExportZip zip, Runnable progress) throws IOException {
        Map<Long, String> some = source.pictures(owner.getId(), 0);
        while (!some.isEmpty()) {
            long last = 0;
            for (Map.Entry<Long, String> picture : some.entrySet()) {
                last = picture.getKey();
                Optional<PictureFile> file = pictures.largest(last, picture.getValue());
                if (file.isPresent()) {
                    zip.addPicture("pictures/" + picture.getValue() + file.get().ending(), file.get().content());
                    zip.count("pictures");
                }
                progress.run();
            }
            some = source.pictures(owner.getId(), last);
        }
    }

    private void writeEvents(Account account, OutputStream log) throws IOException {
        String before = "[\n  ";
        PageRequest next = PageRequest.first();
        while (next != null) {
            var page = events.of(account.getId(), next, EVENTS);
            for (SecurityEvent event : page.items()) {
                log.write((before + ExportText.event(event)).getBytes(StandardCharsets.UTF_8));
                before = ",\n  ";
            }
            next = page.older().map(PageRequest::before).orElse(null);
        }
        log.write((before.startsWith("[") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }

    private Manifest.Head head(Account account) throws IOException {
        try {
            Optional<SigningKey> key = keys.current();
            return new Manifest.Head(Instant.now(), settings.address().orElse(""), account.getUsername(),
                    key.isPresent() ? key.get().name() : "");
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }
}
