package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import journal.account.Account;
import journal.web.Uploads;

/** Takes an uploaded file into the database, in parts, so that any node can read it. */
@ApplicationScoped
public class Arrival {
    /** The most bytes of a file: 500 MB. */
    public static final long BYTES_MAX = 500_000_000;
    private static final int PART = 1_000_000; // bytes

    @Inject ImportRepository imports;
    @Inject ImportSteps steps;

    /** Stores a file of an account, and lets a node look at it; gives the id of the import. */
    long take(Account account, Uploads.File file, Instant now) {
        long id = imports.add(new Import(account, file.name(), file.size(), account.getZone(), now));
        try (InputStream in = file.open()) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                imports.addPart(id, number++, part);
            }
        } catch (IOException gone) {
            imports.remove(id);
            throw new java.io.UncheckedIOException(gone);
        }
        steps.look(id);
        return id;
    }
}
