package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import journal.circle.CircleRepository;
import journal.entry.Audience;
import journal.source.Access;
import journal.source.SourceEntry;
import journal.source.SourceReaders;

/** Decides who may read an imported entry: nobody but its author, unless the author has confirmed that others may who could before. */
@ApplicationScoped
public class ImportedReaders {
    @Inject CircleRepository circles;

    /** The {@link Audience} of a record. */
    String of(SourceEntry record, Import job) {
        String author = Audience.only(job.account());
        if (!job.isPublicly()) {
            return author;
        }
        return record.readers().map(exact -> exactly(exact, job, author))
                .orElse(record.access() == Access.PUBLIC ? Audience.PUBLIC : author);
    }

    /** What a form says for these readers of a draft; empty where it says nothing. */
    String visibility(SourceReaders exact, Import job) {
        return exactly(exact, job, "private");
    }

    // a circle of the same name to which the author belongs
    private String exactly(SourceReaders exact, Import job, String author) {
        return switch (exact.kind()) {
            case PUBLIC -> Audience.PUBLIC;
            case MEMBERS -> Audience.MEMBERS;
            case CIRCLE -> circles.of(job.account()).stream().filter(circle -> circle.getName().equals(exact.circle())).findFirst()
                    .map(circle -> Audience.circle(circle.getId())).orElse(author);
            case PRIVATE -> author;
        };
    }
}
