package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.VersionRepository;
import journal.picture.PictureFile;
import journal.picture.PictureRepository;

/** Writes the entries of an account, with the pictures that they show, as Day One reads them: its JSON, and photos by their MD5. */
@ApplicationScoped
public class DayOneArchive {
    @Inject ExportSource source;
    @Inject VersionRepository versions;
    @Inject PictureRepository pictures;

    /** Writes the archive. Progress is told of each entry and picture. */
    void write(Account account, OutputStream out, Runnable progress) throws IOException {
        Map<String, DayOneRecord.Photo> photos = new LinkedHashMap<>(); // of all entries: an account has a limit of pictures
        Set<DayOneRecord.Photo> written = new HashSet<>(); // two pictures may have the same content
        var losses = new Losses("Day One");
        try (var zip = new ExportZip(out)) {
            zip.add("Journal.json", ExportZip.TIMELESS, json -> writeEntries(account, json, photos, losses, progress));
            for (Map.Entry<String, DayOneRecord.Photo> photo : photos.entrySet()) {
                if (written.add(photo.getValue())) {
                    writePhoto(account, photo.getKey(), photo.getValue(), zip);
                }
                progress.run();
            }
            zip.add("README.txt", ExportZip.TIMELESS, losses.text());
        }
    }

    private void writeEntries(Account account, OutputStream out, Map<String, DayOneRecord.Photo> photos, Losses losses,
            Runnable progress) {
        JsonGenerator json = Json.createGenerator(out); // which is not closed: the archive goes on
        json.writeStartObject().writeStartObject("metadata").write("version", "1.0").writeEnd().writeStartArray("entries");
        List<Entry> some = source.entries(account.getId(), 0);
        while (!some.isEmpty()) {
            Map<Long, Instant> updated = versions.savedAt(some);
            for (Entry entry : some) {
                losses.count(entry);
                if (!entry.isDeleted()) {
                    DayOneRecord.pictures(entry).forEach(name -> find(account, name, photos));
                    json.write(DayOneRecord.of(entry, updated.getOrDefault(entry.getId(), entry.getCreatedAt()), photos));
                }
                progress.run();
            }
            some = source.entries(account.getId(), some.get(some.size() - 1).getId());
        }
        json.writeEnd().writeEnd().flush();
    }

    private void find(Account owner, String name, Map<String, DayOneRecord.Photo> photos) {
        if (!photos.containsKey(name)) {
            pictures.largest(owner, name)
                    .ifPresent(file -> photos.put(name, new DayOneRecord.Photo(md5(file), file.mediaType().replace("image/", ""))));
        }
    }

    private void writePhoto(Account owner, String name, DayOneRecord.Photo photo, ExportZip zip) throws IOException {
        PictureFile file = pictures.largest(owner, name).orElseThrow(() -> new IOException("A picture is gone"));
        zip.addPicture("photos/" + photo.md5() + '.' + photo.type(), file.content());
    }

    // the format names files by it; it protects nothing
    private static String md5(PictureFile file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(file.content()));
        } catch (NoSuchAlgorithmException impossible) { // every Java has it (MessageDigest)
            throw new IllegalStateException(impossible);
        }
    }
}
