package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text in which Movable Type, TypePad and others export entries: lines of keys, then parts divided by hyphens. */
public final class MovableTypeFormat implements Format {
    private static final Set<String> ENDINGS = Set.of("txt", "mt", "log", "text", "export", "");
    private static final int BEGINNING = 16_000; // bytes

    @Override
    public String name() {
        return "movabletype";
    }

    @Override
    public boolean fits(SourceFiles files) throws IOException {
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isExport(files, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether known keys stand at the beginning, then the line of hyphens, and then the name of a part. */
    private static boolean isExport(SourceFiles files, String name) throws IOException {
        boolean keys = false;
        boolean divided = false;
        for (String line : files.beginning(name, BEGINNING).split("\\r\\n?|\\n")) {
            if (divided && !line.isBlank()) {
                return MovableTypeEntry.isPart(line);
            }
            divided |= keys && line.stripTrailing().equals(MovableTypeEntry.DIVIDER);
            boolean isKey = MovableTypeEntry.isKey(line);
            keys |= isKey;
            if (!divided && !isKey && !line.isBlank() && (keys || !line.stripTrailing().equals(MovableTypeEntry.END))) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void read(SourceFiles files, Reading reading) throws IOException {
        List<String> exports = new ArrayList<>();
        var pictures = new FilesByAddress(files);
        for (String name : LikelyFiles.of(files, ENDINGS)) {
            if (isExport(files, name)) {
                exports.add(name);
                read(files, name, pictures, reading);
            }
        }
        pictures.tellRest(exports, reading);
    }

    private static void read(SourceFiles files, String export, FilesByAddress pictures, Reading reading) throws IOException {
        try (var lines = new MixedLines(files, export)) {
            long number = 0;
            List<String> next = new ArrayList<>();
            for (boolean more = true; more;) {
                List<String> entry = next;
                next = new ArrayList<>();
                more = readEntry(lines, entry, next);
                if (entry.stream().anyMatch(line -> !line.isBlank())) {
                    number++;
                    new MovableTypeEntry(entry, export, number).read(pictures, reading);
                }
                lines.endRecord();
            }
        }
    }

    /** Reads the lines of an entry, and the first one of the next. Whether there is a next one. */
    private static boolean readEntry(MixedLines lines, List<String> entry, List<String> next) throws IOException {
        int ended = -1; // where the line of hyphens stands, while nobody knows whether the author has typed it
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (ended >= 0 && MovableTypeEntry.isKey(line.get())) {
                entry.subList(ended, entry.size()).clear();
                next.add(line.get());
                return true;
            }
            boolean isEnd = line.get().stripTrailing().equals(MovableTypeEntry.END);
            ended = isEnd ? entry.size() : line.get().isBlank() ? ended : -1;
            entry.add(line.get());
        }
        if (ended >= 0) {
            entry.subList(ended, entry.size()).clear();
        }
        return false;
    }
}
