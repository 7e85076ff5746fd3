package journal.source;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The fields of a JSON object that somebody else has written. A field of another type than asked for is as one that is not there.
 *
 * @param object the object
 */
record JsonFields(JsonObject object) {
    /** No fields. */
    static final JsonFields NONE = new JsonFields(JsonValue.EMPTY_JSON_OBJECT);

    private static final JsonProvider JSON = JsonProvider.provider(); // each call of Json looks it up again
    private static final List<JsonValue> EMPTY =
            List.of(JsonValue.NULL, JsonValue.FALSE, JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_OBJECT);
    private static final double LONG_MAX = 9e18;

    /** The fields of an object; none of anything else. */
    static JsonFields of(JsonValue value) {
        return value instanceof JsonObject object ? new JsonFields(object) : NONE;
    }

    /** The fields of an object that is written as text; empty where it is none or not well-formed. */
    static Optional<JsonFields> in(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return Optional.of(new JsonFields(reader.readObject()));
        } catch (RuntimeException broken) { // also of nesting beyond 1,000 and of endless numbers (Parsson)
            return Optional.empty();
        }
    }

    /** The object that a whole file is; empty where that is none. */
    static Optional<JsonFields> in(SourceFiles files, String name) throws IOException {
        try {
            return in(files.text(name));
        } catch (BrokenFile broken) {
            return Optional.empty();
        }
    }

    /** A text, letter by letter, or a number as text. */
    static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    /** The values of an array; none of anything else. */
    static List<JsonValue> list(JsonValue value) {
        return value instanceof JsonArray array ? array : List.of();
    }

    /** A whole number; empty of anything else, or beyond a long. */
    static OptionalLong number(JsonValue value) {
        String digits = text(value);
        try {
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException other) {
            return rounded(digits);
        }
    }

    private static OptionalLong rounded(String digits) {
        try {
            double number = Double.parseDouble(digits);
            return Math.abs(number) < LONG_MAX ? OptionalLong.of((long) number) : OptionalLong.empty();
        } catch (NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    /** Whether there is a field of this name, of any type but null. */
    boolean has(String name) {
        return object.containsKey(name) && !object.isNull(name);
    }

    /** The text of a field, or its number as text; empty where there is none. */
    String text(String name) {
        return text(object.get(name));
    }

    /** The text of a field; empty where it is another thing, such as a number. */
    String string(String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }

    /** Whether a field is true, or the number 1. */
    boolean isTrue(String name) {
        return JsonValue.TRUE.equals(object.get(name)) || "1".equals(text(name)) || "true".equals(text(name));
    }

    /** The whole number of a field. */
    OptionalLong number(String name) {
        return number(object.get(name));
    }

    /** The finite number of a field, with its fraction. */
    OptionalDouble decimal(String name) {
        return object.get(name) instanceof JsonNumber number && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** Whether a field has anything but false, or an empty text, array or object. */
    boolean says(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return value instanceof JsonString ? !string(name).isBlank() : !EMPTY.contains(value);
    }

    /** The fields of the object in a field. */
    JsonFields fields(String name) {
        return of(object.get(name));
    }

    /** The values of the array in a field. */
    List<JsonValue> list(String name) {
        return list(object.get(name));
    }

    /** The texts of the array in a field, without other values. */
    List<String> texts(String name) {
        return list(name).stream().filter(JsonString.class::isInstance).map(JsonFields::text).toList();
    }

    /** The objects of the array in a field, without other values. */
    List<JsonFields> records(String name) {
        return list(name).stream().filter(JsonObject.class::isInstance).map(JsonFields::of).toList();
    }
}
