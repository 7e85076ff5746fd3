package journal.source;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the first megabyte of a JSON file shows of its structure, by which its format is told.
 *
 * @param names the names of the members of the outermost object
 * @param entry the names of the members of the first object in its array {@code entries}
 */
record JsonHead(Set<String> names, Set<String> entry) {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 20;
    private static final int ENTRY_DEPTH = 3;

    /** The first JSON files of an archive, of which one at least shows what the archive is. */
    static List<FileName> files(SourceFiles files) {
        return FileName.in(files).stream().filter(name -> "json".equals(name.extension())).limit(FILES).toList();
    }

    /** The head of a file; of one that is not JSON, what stands before the fault. */
    static JsonHead of(SourceFiles files, FileName name) throws IOException {
        var head = new JsonHead(new HashSet<>(), new HashSet<>());
        try (InputStream in = files.open(name.path());
                JsonParser parser = Json.createParser(new ByteArrayInputStream(in.readNBytes(BYTES)))) {
            if (parser.hasNext() && parser.next() == Event.START_OBJECT) {
                head.readFrom(parser);
            }
        } catch (RuntimeException fault) { // cut off, nested too deeply, or not JSON
            return head;
        }
        return head;
    }

    private void readFrom(JsonParser parser) {
        int depth = 1;
        boolean isEntries = false;
        while (parser.hasNext() && depth > 0) {
            Event event = parser.next();
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
                if (isEntries && !entry.isEmpty() && depth < ENTRY_DEPTH) {
                    return;
                }
            } else if (event == Event.KEY_NAME && depth == 1) {
                names.add(parser.getString());
                isEntries = "entries".equals(parser.getString());
            } else if (event == Event.KEY_NAME && depth == ENTRY_DEPTH && isEntries) {
                entry.add(parser.getString());
            }
        }
    }
}
