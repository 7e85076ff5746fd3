package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    /** Begins to store what was found; false where another request was first. */
    @Transactional
    public boolean begin(long id, String zone, boolean isPublic) {
        Import job = imports.lock(id);
        boolean waits = job.getState() == State.LOOKED;
        if (waits) {
            job.begin(zone, isPublic);
            called.fire(new ImportWork.Called());
        }
        return waits;
    }

    /** Goes on after the quota was full; false where it is not. */
    @Transactional
    public boolean goOn(long id) {
        Import job = imports.lock(id);
        boolean waits = job.getState() == State.FULL;
        if (waits) {
            job.goOn();
            called.fire(new ImportWork.Called());
        }
        return waits;
    }

    /** Begins to undo it; false where there is nothing to undo. */
    @Transactional
    public boolean undo(long id) {
        Import job = imports.lock(id);
        boolean waits = job.getState().isUndoable();
        if (waits) {
            job.undo();
            called.fire(new ImportWork.Called());
        }
        return waits;
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
