package journal.source;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The records of a JSON file, one after another: the values in the array that the file is. */
final class JsonRecords implements Closeable {
    private final String file;
    private final RecordStream content;
    private final JsonParser parser;
    private final boolean isArray;

    /** The values of the array that a file is. */
    JsonRecords(SourceFiles files, String file) throws IOException {
        this.file = file;
        content = RecordStream.of(files, file);
        try {
            parser = read(() -> Json.createParser(content));
            isArray = read(() -> parser.hasNext() && parser.next() == JsonParser.Event.START_ARRAY);
        } catch (BrokenFile failure) {
            content.close();
            throw failure;
        }
    }

    /** Whether the file is an array; without one it has no records. */
    boolean isArray() {
        return isArray;
    }

    /** The next value; empty at the end. */
    Optional<JsonValue> next() throws BrokenFile {
        content.next();
        return isArray ? read(this::value) : Optional.empty();
    }

    private Optional<JsonValue> value() {
        if (!parser.hasNext() || parser.next() == JsonParser.Event.END_ARRAY) {
            return Optional.empty();
        }
        return Optional.of(parser.getValue());
    }

    /** Parsers have exceptions of their own for what is nested too deeply or has too many digits, besides those of the specification. */
    private <T> T read(Supplier<T> step) throws BrokenFile {
        try {
            return step.get();
        } catch (JsonParsingException failure) {
            throw new BrokenFile(file, failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber(),
                    String.valueOf(failure.getMessage()));
        } catch (RuntimeException failure) {
            throw new BrokenFile(file, 0, String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
