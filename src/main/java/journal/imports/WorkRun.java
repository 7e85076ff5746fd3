package journal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journal.picture.ConvertedPicture;
import journal.picture.PictureIntake;
import journal.source.Lost;
import journal.source.Skipped;
import journal.source.SourceDraft;
import journal.source.SourceEntry;
import journal.source.SourceFiles;
import journal.source.SourcePicture;

/** A run that stores entries, some in each transaction. One that was interrupted passes over what is stored already. */
final class WorkRun extends Run {
    private static final int BATCH = 50; // entries in a transaction

    private final Import job;
    private final SourceFiles files;
    private final Preparation preparation;
    private final PictureIntake pictures;
    private final ImportedDrafts drafts;
    private final ImportStore store;
    private final long before;
    private final List<Preparation.Prepared> batch = new ArrayList<>();
    private long position;

    WorkRun(Import job, SourceFiles files, Preparation preparation, PictureIntake pictures, ImportedDrafts drafts, ImportStore store) {
        this.job = job;
        this.files = files;
        this.preparation = preparation;
        this.pictures = pictures;
        this.drafts = drafts;
        this.store = store;
        this.before = job.getDone();
    }

    @Override
    void take(SourceEntry record) throws IOException {
        position++;
        if (position <= before) {
            return;
        }
        try {
            preparation.of(record, job, files, report, this::stored, Instant.now()).ifPresent(batch::add);
        } catch (UncheckedIOException unread) {
            throw unread.getCause();
        }
        if (position % BATCH == 0) {
            flush();
        }
    }

    @Override
    public void add(SourceDraft draft) throws IOException {
        flush(); // the entry that it changes is stored now
        boolean isKnown = drafts.isKnown(draft, job);
        if (!isKnown) {
            drafts.add(draft, drafts.of(draft, job, files, this::stored), job);
        }
        report.count(isKnown ? Report.Kind.SAME : Report.Kind.DRAFT);
    }

    @Override
    public void skip(String place, Skipped reason) {
        if (position >= before) {
            super.skip(place, reason);
        }
    }

    @Override
    public void lose(String place, Lost part) {
        if (position >= before) {
            super.lose(place, part);
        }
    }

    /** Stores what is left. */
    void flush() {
        store.add(job, List.copyOf(batch), report, position, Instant.now());
        batch.clear();
        report.clear();
    }

    private Optional<String> stored(SourcePicture picture) {
        try {
            byte[] file = files.bytes(picture.file());
            Optional<String> known = pictures.find(job.account(), file);
            if (known.isPresent()) {
                return known;
            }
            Optional<ConvertedPicture> converted = pictures.convert(file);
            return converted.map(fit -> pictures.add(job.account(), file, fit, Instant.now()));
        } catch (journal.source.BrokenFile large) { // larger than a picture may be
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
