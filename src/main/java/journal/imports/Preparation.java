package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import journal.entry.Content;
import journal.entry.Entry;
import journal.entry.EntryRepository;
import journal.entry.Rendering;
import journal.markdown.Markdown;
import journal.source.Access;
import journal.source.SourceEntry;
import journal.source.SourceFiles;
import journal.source.SourcePicture;
import journal.source.SourceTime;

/** Finds what becomes of a record, before the transaction that stores it: HTML and pictures take long. */
@ApplicationScoped
public class Preparation {
    /**
     * What becomes of a record.
     *
     * @param added the new entry; empty where there is one already
     * @param id the entry that says something else from now on; 0 where that is none
     * @param changed what it says; empty where that is none
     * @param links whether it has links that may lead to records which are not imported yet
     */
    record Prepared(SourceEntry record, String fingerprint, Report.Kind kind, Optional<Entry> added, long id, Optional<Rendering> changed,
            boolean links) {
    }

    @Inject Origins origins;
    @Inject EntryRepository entries;
    @Inject ImportedText texts;
    @Inject ImportedContent contents;
    @Inject Markdown markdown;

    /** What becomes of a record; empty where that is nothing, which the report says. */
    Optional<Prepared> of(SourceEntry record, Import job, SourceFiles files, Report report,
            Function<SourcePicture, Optional<String>> pictures, Instant now) {
        String fingerprint = Fingerprint.of(record);
        Optional<Origins.Origin> origin = origins.find(job.account(), job.getFormat(), record.id());
        Optional<Entry> before = origin.flatMap(known -> entries.find(known.entry())).filter(entry -> !entry.isDeleted());
        if (origin.isPresent() && (before.isEmpty() || origin.get().content().equals(fingerprint))) {
            Report.Kind kind = before.isEmpty() ? Report.Kind.GONE : Report.Kind.SAME;
            return Optional.of(new Prepared(record, fingerprint, kind, Optional.empty(), 0, Optional.empty(), false));
        }
        ImportedText.Made made = texts.of(record, job, files, pictures);
        Optional<Content> content = contents.of(record, made.text(), job, report, now);
        content.ifPresent(there -> tell(record, made, report));
        return content.map(said -> before.map(entry -> changed(record, fingerprint, entry, said, made.links()))
                .orElseGet(() -> added(record, fingerprint, job, said, made.links(), now)));
    }

    private Prepared added(SourceEntry record, String fingerprint, Import job, Content content, boolean links, Instant now) {
        Instant written = record.createdAt().or(() -> record.time().instant()).filter(now::isAfter).orElse(now);
        Entry entry = new Entry(job.account(), content, UUID.randomUUID(), written).render(markdown);
        if (record.access() == Access.TRASHED) {
            entry.delete(now);
        }
        return new Prepared(record, fingerprint, Report.Kind.ADDED, Optional.of(entry), 0, Optional.empty(), links);
    }

    // readers stay as they are: nothing becomes more public by it
    private Prepared changed(SourceEntry record, String fingerprint, Entry entry, Content content, boolean links) {
        Rendering next = entry.rendering(content.readBy(entry.getAudience()), markdown);
        return new Prepared(record, fingerprint, Report.Kind.UPDATED, Optional.empty(), entry.getId(), Optional.of(next), links);
    }

    private static void tell(SourceEntry record, ImportedText.Made made, Report report) {
        made.lost().forEach(part -> report.lose(record.place(), part));
        if (record.access() == Access.PUBLIC) {
            report.count(Report.Kind.PUBLIC);
        }
        if (record.time().needsZone() && !record.time().dateOnly()) {
            report.count(Report.Kind.ZONELESS);
        }
        if (record.time().dateOnly()) {
            report.count(Report.Kind.DAY);
        }
        if (record.time().equals(SourceTime.NONE)) {
            report.count(Report.Kind.DATELESS);
        }
    }
}
