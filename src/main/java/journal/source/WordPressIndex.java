package journal.source;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What has to be known of all files of an export before one of its posts is read: attachments, offsets from UTC, and the site. */
final class WordPressIndex {
    /** A file that was uploaded, with its caption. */
    record Attachment(String address, String parent, String caption, String place) {
    }

    /** The site that a file was exported from. */
    private record Site(String address, String language) {
    }

    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private final Map<String, List<Attachment>> ofPosts = new HashMap<>();
    private final TreeMap<LocalDate, ZoneOffset> offsets = new TreeMap<>();
    private final Set<String> unshown = new HashSet<>(); // addresses of attachments
    private final FilesByAddress pictures;

    WordPressIndex(SourceFiles files, List<String> exports) throws IOException {
        pictures = new FilesByAddress(files);
        for (String export : exports) {
            readSite(files, export);
            readItems(files, export);
        }
    }

    private void readSite(SourceFiles files, String export) throws IOException {
        String address = "";
        String language = "";
        try (var records = new XmlRecords(files, export, Set.of("base_blog_url", "language", "item"))) {
            for (var record = records.next(); record.isPresent() && !record.get().name().equals("item"); record = records.next()) {
                String value = record.get().text().strip();
                address = record.get().name().equals("base_blog_url") ? value : address;
                language = record.get().name().equals("language") ? value : language;
            }
        }
        sites.put(export, new Site(address, language));
    }

    private void readItems(SourceFiles files, String export) throws IOException {
        try (var records = new XmlRecords(files, export, Set.of("item"))) {
            long number = 0;
            for (var item = records.next(); item.isPresent(); item = records.next()) {
                number++;
                note(item.get(), export, number);
            }
        }
    }

    private void note(XmlElement item, String export, long number) {
        var found = new WordPressItem(item, export, number, this);
        found.attachment().ifPresent(attachment -> note(attachment, export, found.postId()));
        WordPressTime.offset(item).ifPresent(offset -> offsets.put(WordPressTime.day(item), offset));
    }

    private void note(Attachment attachment, String export, String id) {
        attachments.put(key(export, id), attachment);
        unshown.add(FilesByAddress.largest(attachment.address()));
        ofPosts.computeIfAbsent(key(export, attachment.parent()), any -> new ArrayList<>(2)).add(attachment);
    }

    /** The address of the site; empty where it is unknown. */
    String site(String export) {
        return sites.getOrDefault(export, new Site("", "")).address();
    }

    /** The language of the site; empty where it is unknown. */
    String language(String export) {
        return sites.getOrDefault(export, new Site("", "")).language();
    }

    /** An attachment by its number. */
    Optional<Attachment> attachment(String export, String id) {
        return Optional.ofNullable(attachments.get(key(export, id)));
    }

    /** The attachments of a post, in the order of the files. */
    List<Attachment> ofPost(String export, String postId) {
        return ofPosts.getOrDefault(key(export, postId), List.of());
    }

    /** The offset from UTC that the site had at a local time, as the nearest post before or after it has it. */
    Optional<ZoneOffset> offsetAt(LocalDateTime time) {
        var before = offsets.floorEntry(time.toLocalDate());
        var after = offsets.ceilingEntry(time.toLocalDate());
        return Optional.ofNullable(before != null ? before : after).map(Map.Entry::getValue);
    }

    /** The file of a picture that a post shows; empty where there is none. */
    String file(String address) {
        unshown.remove(FilesByAddress.largest(address));
        return pictures.find(address);
    }

    /** Tells of attachments and files that no post shows. */
    void tellRest(Collection<String> exports, Reading reading) {
        for (Attachment attachment : attachments.values()) {
            if (unshown.contains(FilesByAddress.largest(attachment.address()))) {
                reading.skip(attachment.place(), Skipped.OTHER_FILE);
            }
        }
        pictures.tellRest(exports, reading);
    }

    private String key(String export, String id) {
        return site(export) + " " + id;
    }
}
