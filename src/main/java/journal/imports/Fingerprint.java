package journal.imports;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import journal.source.SourceEntry;
import journal.web.Digest;

/** Tells whether a source says the same of a record as it said before. */
final class Fingerprint {
    private static final int WHOLE = 32; // bytes of SHA-256

    private Fingerprint() {
    }

    /** The digest of all that a source says of a record, in hexadecimal digits. */
    static String of(SourceEntry record) {
        String all = String.join("\0", record.title(), record.text().kind().name(), record.text().content(), record.time().toString(),
                record.createdAt().toString(), String.join("\1", record.tags()), record.language(), record.access().name(),
                record.pictures().stream().map(Object::toString).collect(Collectors.joining("\1")));
        return Digest.of(all.getBytes(StandardCharsets.UTF_8), WHOLE);
    }
}
