package journal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The backup that Diaro writes: the tables of its database as XML, and its media beside it in a zip. */
public final class Diaro implements Format {
    private static final int FILES = 20;

    @Override
    public String name() {
        return "diaro";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        return encrypted(files).isPresent() || backup(files).isPresent();
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        var media = new MediaFiles(files);
        encrypted(files).ifPresent(name -> {
            media.use(name);
            reading.skip(name.path(), Skipped.ENCRYPTED);
        });
        Optional<FileName> backup = backup(files);
        if (backup.isPresent()) {
            media.use(backup.get());
            read(files, backup.get().path(), new DiaroEntries(backup.get().path(), media, reading));
        }
        media.skipOthers(reading);
    }

    private static void read(SourceFiles files, String name, DiaroEntries entries) throws IOException {
        try (var rows = new DiaroRows(files, name)) {
            for (Optional<DiaroRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                entries.note(row.get());
            }
        }
        try (var rows = new DiaroRows(files, name)) {
            for (Optional<DiaroRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                entries.read(row.get());
            }
        }
    }

    /** An encrypted backup. Its content is like any other bytes, so its name alone tells it; nothing of it becomes an entry. */
    private static Optional<FileName> encrypted(SourceFiles files) {
        return FileName.in(files).stream().filter(name -> "DiaroBackup.denc".equals(name.last())).findFirst();
    }

    private static Optional<FileName> backup(SourceFiles files) throws IOException {
        for (FileName name : FileName.in(files).stream().filter(file -> "xml".equals(file.extension())).limit(FILES).toList()) {
            if (isBackup(files, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isBackup(SourceFiles files, FileName name) throws IOException {
        try (InputStream in = files.open(name.path())) {
            XMLStreamReader xml = Xml.reader(name.path(), in);
            boolean isData = xml.nextTag() == XMLStreamConstants.START_ELEMENT && "data".equals(xml.getLocalName());
            return isData && xml.nextTag() == XMLStreamConstants.START_ELEMENT && DiaroRows.isTable(xml);
        } catch (XMLStreamException | BrokenFile other) {
            return false;
        }
    }
}
