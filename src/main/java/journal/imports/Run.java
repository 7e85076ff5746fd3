package journal.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import journal.source.Lost;
import journal.source.Reading;
import journal.source.Skipped;
import journal.source.SourceEntry;
import journal.web.Digest;

/** A run over the records of files. A record that stands in them twice is taken once. */
abstract class Run implements Reading {
    private static final int BYTES = 8; // of a digest: of a million ids no two have the same

    /** What was found since it was stored last. */
    final Report report = new Report();
    private final Set<String> seen = new HashSet<>();

    @Override
    public final void add(SourceEntry record) throws IOException {
        if (seen.add(Digest.of(record.id().getBytes(java.nio.charset.StandardCharsets.UTF_8), BYTES))) {
            take(record);
        } else {
            skip(record.place(), Skipped.REPEATED);
        }
    }

    /** Takes a record. */
    abstract void take(SourceEntry record) throws IOException;

    @Override
    public void skip(String place, Skipped reason) {
        report.skip(place, reason);
    }

    @Override
    public void lose(String place, Lost part) {
        report.lose(place, part);
    }
}
