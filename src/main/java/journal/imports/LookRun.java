package journal.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import journal.source.SourceDraft;
import journal.source.SourceEntry;
import journal.source.SourceFiles;

/** A run that stores nothing: it counts what the work would do. */
final class LookRun extends Run {
    private static final int STEP = 500; // records between two signs of life

    private final Import job;
    private final SourceFiles files;
    private final Preparation preparation;
    private final ImportedDrafts drafts;
    private final ImportRepository imports;
    private Summary summary = Summary.NONE;

    LookRun(Import job, SourceFiles files, Preparation preparation, ImportedDrafts drafts, ImportRepository imports) {
        this.job = job;
        this.files = files;
        this.preparation = preparation;
        this.drafts = drafts;
        this.imports = imports;
    }

    @Override
    void take(SourceEntry record) {
        Instant now = Instant.now();
        preparation.of(record, job, files, report, picture -> Optional.of(picture.file()), now)
                .ifPresent(prepared -> report.count(prepared.kind()));
        summary = summary.with(time(record));
        if (summary.total() % STEP == 0) {
            imports.renew(job.getId(), summary.total(), now);
        }
    }

    @Override
    public void add(SourceDraft draft) {
        report.count(drafts.isKnown(draft, job) ? Report.Kind.SAME : Report.Kind.DRAFT);
    }

    Summary summary() {
        return summary;
    }

    private LocalDateTime time(SourceEntry record) {
        try {
            return record.time().in(ZoneId.of(job.getZone())).map(moment -> moment.toLocalDateTime()).filter(time -> time.getYear() > 0)
                    .orElse(null);
        } catch (java.time.DateTimeException impossible) {
            return null;
        }
    }
}
