package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import journal.source.BrokenFile;
import journal.web.Text;

/** The steps from one state of an import to the next, each in one transaction. */
@ApplicationScoped
public class ImportSteps {
    private static final int FAULT_MAX = 400; // UTF-16 units

    @Inject ImportRepository imports;
    @Inject ReportRepository reports;
    @Inject Event<ImportWork.Called> called;

    /** Its file is here: somebody looks at it. */
    @Transactional
    public void look(long id) {
        imports.lock(id).look();
        called.fire(new ImportWork.Called());
    }

    /** It was looked at. */
    @Transactional
    public void looked(Import job, LookRun run) {
        Import locked = imports.lock(job.getId());
        reports.clear(job.getId(), ReportRepository.Run.LOOK); // of a run that was interrupted
        reports.add(job.getId(), ReportRepository.Run.LOOK, run.report);
        locked.readAs(job.getFormat());
        locked.looked(run.summary());
    }

    /** Its files cannot be read. */
    @Transactional
    public void refuse(Import job, BrokenFile broken) {
        imports.removeFile(job.getId());
        imports.lock(job.getId()).refuse(broken.file(), broken.line(),
                Text.beginning(Text.shown(String.valueOf(broken.getMessage())), FAULT_MAX));
    }

    /** Begins to store what was found, unless another request was first. */
    @Transactional
    public void begin(long id, String zone, boolean isPublic) {
        proceed(id, job -> job.getState() == State.LOOKED, job -> job.begin(zone, isPublic));
    }

    /** Goes on after the quota was full. */
    @Transactional
    public void goOn(long id) {
        proceed(id, job -> job.getState() == State.FULL, Import::goOn);
    }

    /** Begins to undo what was stored. */
    @Transactional
    public void undo(long id) {
        proceed(id, job -> job.getState().isUndoable(), Import::undo);
    }

    private void proceed(long id, Predicate<Import> waits, Consumer<Import> step) {
        Import job = imports.lock(id);
        if (waits.test(job)) {
            step.accept(job);
            called.fire(new ImportWork.Called());
        }
    }

    /** It has come to an end. */
    @Transactional
    public void end(Import job, State how) {
        imports.lock(job.getId()).end(how);
        if (!State.WITH_FILE.contains(how)) {
            imports.removeFile(job.getId());
        }
    }
}
