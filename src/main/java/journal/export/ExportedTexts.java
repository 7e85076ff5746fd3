package journal.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import journal.draft.Draft;
import journal.entry.Entry;
import journal.entry.EntryVersion;

/** Writes entries with their versions, and drafts, into an archive. */
final class ExportedTexts {
    private final ExportZip zip;
    private final ExportSource source;
    private final EntryFiles files;
    private final Function<Entry, String> addresses;
    private final Runnable progress;

    /** Writes what a source has. */
    ExportedTexts(ExportZip zip, ExportSource source, EntryFiles files, Function<Entry, String> addresses, Runnable progress) {
        this.zip = zip;
        this.source = source;
        this.files = files;
        this.addresses = addresses;
        this.progress = progress;
    }

    /** Writes the entries of an author, those in the trash included, in the order in which they were added. */
    void writeEntries(long author) throws IOException {
        List<Entry> some = source.entries(author, 0);
        while (!some.isEmpty()) {
            List<Long> ids = some.stream().map(Entry::getId).toList();
            var versions = new VersionCursor((entry, number) -> source.versions(ids, entry, number));
            for (Entry entry : some) {
                write(entry, versions);
            }
            some = source.entries(author, ids.get(ids.size() - 1));
        }
    }

    private void write(Entry entry, VersionCursor versions) throws IOException {
        String name = (entry.isDeleted() ? "trash/" : "entries/") + entry.getId();
        Optional<EntryVersion> latest = Optional.empty();
        while (versions.isAt(entry.getId())) {
            EntryVersion version = versions.next();
            if (version.getNumber() < entry.getVersion() || version.getNumber() == entry.getVersion() && differs(version, entry)) {
                zip.add(name + "/versions/" + version.getNumber() + ".md", version.getSavedAt(), files.version(version, entry).written());
                zip.count("versions");
            }
            latest = version.getNumber() == entry.getVersion() ? Optional.of(version) : latest;
            progress.run();
        }
        Instant changed = latest.map(EntryVersion::getSavedAt).orElse(entry.getCreatedAt());
        zip.add(name + ".md", changed, files.entry(entry, latest, addresses.apply(entry)).written());
        zip.count(entry.isDeleted() ? "trash" : "entries");
    }

    // as where an entry has become its author's alone since
    private static boolean differs(EntryVersion latest, Entry entry) {
        return !latest.content().saysTheSameAs(entry.content());
    }

    /** Writes the drafts of an author, in the order in which they were added. */
    void writeDrafts(long author) throws IOException {
        List<Draft> some = source.drafts(author, 0);
        while (!some.isEmpty()) {
            Map<Long, String> entries = source.uuids(some.stream().map(Draft::getEntryId).filter(Objects::nonNull).distinct().toList());
            for (Draft draft : some) {
                String entry = draft.isChange() ? entries.getOrDefault(draft.getEntryId(), "") : "";
                zip.add("drafts/" + draft.getKey() + ".md", draft.getSavedAt(), files.draft(draft, entry).written());
                zip.count("drafts");
                progress.run();
            }
            some = source.drafts(author, some.get(some.size() - 1).getId());
        }
    }
}
