package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.picture.PictureIntake;
import journal.quota.FullQuota;
import journal.schedule.Schedule;
import journal.source.BrokenFile;
import journal.source.Format;
import journal.source.Formats;

/** Works on imports beside the requests, one after the other on a node. Any node goes on with what another one has left. */
@ApplicationScoped
public class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(5);

    /** There is something to do. */
    record Called() {
    }

    @Inject Schedule schedule;
    @Inject ImportRepository imports;
    @Inject ImportSteps steps;
    @Inject Preparation preparation;
    @Inject PictureIntake pictures;
    @Inject ImportedDrafts drafts;
    @Inject ImportStore store;
    @Inject Relinking relinking;
    @Inject Undoing undoing;

    /** Begins with it, until the application stops. */
    public void begin() {
        schedule.begin(EVERY, EVERY, this::work);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) Called called) {
        schedule.call();
    }

    private void work() {
        for (long id : imports.due(Instant.now())) {
            if (imports.claim(id, Instant.now())) {
                attempt(id);
            }
        }
    }

    // the others go on
    private void attempt(long id) {
        try {
            imports.find(id).ifPresent(this::step);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, failure, () -> "Import " + id + " has failed; a node goes on with it in a few minutes");
            schedule.note(failure);
        }
    }

    private void step(Import job) {
        switch (job.getState()) {
            case LOOKING, WORKING -> read(job);
            case UNDOING -> undoing.undo(job);
            default -> LOG.fine("Another node was faster");
        }
    }

    private void read(Import job) {
        Path file = null;
        try {
            file = Files.createTempFile("journal-import", "");
            copy(job, file);
            try (UploadedFiles files = UploadedFiles.open(file, job.getFileName())) {
                read(job, files);
            }
        } catch (BrokenFile broken) {
            steps.refuse(job, broken);
        } catch (FullQuota full) {
            steps.end(job, State.FULL);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } finally {
            delete(file);
        }
    }

    private void read(Import job, UploadedFiles files) throws IOException {
        Optional<Format> format = Formats.of(files);
        if (format.isEmpty()) {
            throw new BrokenFile(job.getFileName(), 0, "");
        }
        if (job.getState() == State.LOOKING) {
            job.readAs(format.get().name());
            var run = new LookRun(job, files, preparation, drafts, imports);
            format.get().read(files, run);
            steps.looked(job, run);
        } else {
            var run = new WorkRun(job, files, preparation, pictures, drafts, store);
            format.get().read(files, run);
            run.flush();
            relinking.relink(job);
            steps.end(job, State.DONE);
        }
    }

    private void copy(Import job, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (var part = imports.part(job.getId(), 0); part.isPresent(); part = imports.part(job.getId(), ++number)) {
                out.write(part.get());
            }
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "A temporary file was not deleted", failure);
        }
    }
}
