package journal.source;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The values of the array {@code entries} in the outermost object of a JSON file, one after the other. */
final class JsonEntries implements Closeable {
    private final String file;
    private final InputStream content;
    private final JsonParser parser;
    private boolean isInside;

    /** Opens a file. */
    JsonEntries(SourceFiles files, String file) throws IOException {
        this.file = file;
        content = files.open(file);
        try {
            parser = Json.createParser(content);
        } catch (RuntimeException fault) { // it looks at the first bytes
            content.close();
            throw broken(fault);
        }
    }

    /** The next value; empty behind the last one. */
    Optional<JsonValue> next() throws BrokenFile {
        try {
            if (!isInside && !enter()) {
                return Optional.empty();
            }
            if (parser.next() == Event.END_ARRAY) {
                readToEnd();
                return Optional.empty();
            }
            return Optional.of(parser.getValue());
        } catch (RuntimeException fault) { // of a parser that reads what anybody has written
            throw broken(fault);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        content.close();
    }

    private boolean enter() {
        if (parser.next() != Event.START_OBJECT) {
            return false;
        }
        while (parser.next() == Event.KEY_NAME) {
            boolean isEntries = "entries".equals(parser.getString());
            Event value = parser.next();
            if (isEntries && value == Event.START_ARRAY) {
                isInside = true;
                return true;
            }
            skip(value);
        }
        return false;
    }

    private void skip(Event value) {
        if (value == Event.START_ARRAY) {
            parser.skipArray();
        } else if (value == Event.START_OBJECT) {
            parser.skipObject();
        }
    }

    private void readToEnd() { // what is cut off there is not well-formed either
        while (parser.hasNext()) {
            parser.next();
        }
    }

    private BrokenFile broken(RuntimeException fault) {
        long line =
                fault instanceof JsonParsingException parsing && parsing.getLocation() != null ? parsing.getLocation().getLineNumber() : 0;
        return new BrokenFile(file, Math.max(0, line), String.valueOf(fault.getMessage()));
    }
}
