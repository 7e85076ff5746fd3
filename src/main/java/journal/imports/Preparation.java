package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import journal.source.SourceVersion;

/** Finds what becomes of a record, before the transaction that stores it: HTML and pictures take long. */
@ApplicationScoped
public class Preparation {
    /**
     * What becomes of a record.
     *
     * @param added the new entry, as it was said first; empty where there is one already
     * @param steps what it said afterwards, where it comes from a journal
     * @param id the entry that says something else from now on; 0 where that is none
     * @param changed what it says; empty where that is none
     * @param links whether it has links that may lead to records which are not imported yet
     */
    record Prepared(SourceEntry record, String fingerprint, Report.Kind kind, Optional<Entry> added, List<Step> steps, long id,
            Optional<Rendering> changed, boolean links) {
    }

    /**
     * What an entry said from a moment on.
     *
     * @param isVersion whether that is a version of its own; else it is what the version before says now
     */
    record Step(Rendering said, Instant savedAt, boolean isVersion) {
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
            return Optional.of(new Prepared(record, fingerprint, kind, Optional.empty(), List.of(), 0, Optional.empty(), false));
        }
        ImportedText.Made made = texts.of(record, job, files, pictures);
        Optional<Content> content = contents.of(record, made.text(), job, report, now);
        content.ifPresent(there -> tell(record, made, report));
        return content.map(said -> before.map(entry -> changed(record, fingerprint, entry, said, made.links()))
                .orElseGet(() -> added(record, fingerprint, job, said, made.links(), earlier(record, job, files, pictures, now), now)));
    }

    private Prepared added(SourceEntry record, String fingerprint, Import job, Content content, boolean links, List<Earlier> earlier,
            Instant now) {
        Instant written = record.createdAt().or(() -> record.time().instant()).filter(now::isAfter).orElse(now);
        Entry entry = new Entry(job.account(), earlier.isEmpty() ? content : earlier.get(0).content(), UUID.randomUUID(), written)
                .render(markdown);
        List<Step> steps = new ArrayList<>();
        earlier.stream().skip(1).forEach(one -> steps.add(new Step(entry.rendering(one.content(), markdown), one.savedAt(), true)));
        if (!earlier.isEmpty()) {
            boolean isVersion = earlier.get(earlier.size() - 1).number() < record.version();
            steps.add(new Step(entry.rendering(content, markdown), record.updatedAt().orElse(now), isVersion));
        }
        return new Prepared(record, fingerprint, Report.Kind.ADDED, Optional.of(entry), List.copyOf(steps), 0, Optional.empty(), links);
    }

    private record Earlier(int number, Content content, Instant savedAt) {
    }

    // what cannot be read of it was told with the entry
    private List<Earlier> earlier(SourceEntry record, Import job, SourceFiles files, Function<SourcePicture, Optional<String>> pictures,
            Instant now) {
        List<Earlier> earlier = new ArrayList<>();
        for (SourceVersion version : record.versions()) {
            var said = new SourceEntry(record.id(), record.place()).titled(version.title()).saying(version.text()).dated(version.time())
                    .in(version.language()).readExactlyBy(version.readers());
            version.tags().forEach(said::tagged);
            record.pictures().forEach(picture -> said.showing(picture.reference(), picture.file()));
            contents.of(said, texts.of(said, job, files, pictures).text(), job, new Report(), now)
                    .ifPresent(content -> earlier.add(new Earlier(version.number(), content, version.savedAt())));
        }
        return earlier;
    }

    // readers stay as they are: nothing becomes more public by it
    private Prepared changed(SourceEntry record, String fingerprint, Entry entry, Content content, boolean links) {
        Rendering next = entry.rendering(content.readBy(entry.getAudience()), markdown);
        return new Prepared(record, fingerprint, Report.Kind.UPDATED, Optional.empty(), List.of(), entry.getId(), Optional.of(next), links);
    }

    private static void tell(SourceEntry record, ImportedText.Made made, Report report) {
        made.lost().forEach(part -> report.lose(record.place(), part));
        if (record.access() == Access.PUBLIC || record.access() == Access.GROUP && record.readers().isPresent()) {
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
