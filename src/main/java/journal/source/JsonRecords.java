package journal.source;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The records of some arrays in a JSON file, one at a time. An array is known by its key, near the root of the file. */
final class JsonRecords implements Closeable {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int DEPTH_MAX = 4;

    private final String file;
    private final Set<String> arrays;
    private final RecordStream input;
    private final JsonParser parser;
    private int depth;
    private String key = "";
    private String array = "";
    private int number;
    private JsonValue value = JsonValue.NULL;

    /**
     * The records of a file.
     *
     * @param arrays the keys of the arrays that are read; all else is passed over
     */
    JsonRecords(SourceFiles files, String file, Set<String> arrays) throws IOException {
        this.file = file;
        this.arrays = arrays;
        input = RecordStream.of(files, file);
        try {
            parser = JSON.createParser(input);
        } catch (RuntimeException failure) { // too short to tell its encoding
            input.close();
            throw broken(failure);
        }
    }

    /**
     * Goes to the next record.
     *
     * @return whether there is one
     * @throws BrokenFile where the file is not well-formed
     */
    boolean next() throws IOException {
        try {
            while (parser.hasNext()) {
                input.next();
                if (isRecord(parser.next())) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException failure) { // JsonException; others of deep nesting and endless numbers (Parsson)
            throw broken(failure);
        }
    }

    private boolean isRecord(JsonParser.Event event) {
        if (!array.isEmpty() && event != JsonParser.Event.END_ARRAY) {
            value = parser.getValue();
            number++;
            return true;
        }
        switch (event) {
            case KEY_NAME -> key = parser.getString();
            case START_OBJECT, START_ARRAY -> begin(event);
            case END_OBJECT, END_ARRAY -> end();
            default -> key = "";
        }
        return false;
    }

    private void begin(JsonParser.Event event) {
        depth++;
        if (event == JsonParser.Event.START_ARRAY && depth <= DEPTH_MAX + 1 && arrays.contains(key)) {
            array = key;
            number = 0;
        }
        key = "";
    }

    private void end() {
        depth--;
        array = "";
        key = "";
    }

    private IOException broken(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException reading) {
                return reading;
            }
        }
        long line = failure instanceof JsonParsingException parsing ? parsing.getLocation().getLineNumber() : 0;
        return new BrokenFile(file, line, String.valueOf(failure.getMessage()));
    }

    /** The key of the array that has this record. */
    String array() {
        return array;
    }

    /** The fields of this record; empty where it is no object. */
    Optional<JsonFields> record() {
        return value instanceof JsonObject object ? Optional.of(new JsonFields(object)) : Optional.empty();
    }

    /** Where it stands. */
    String place() {
        return file + ", " + number;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
