package journal.source;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An object of a JSON file whose members may be missing, or of another type than is expected.
 *
 * @param object the object
 */
record JsonRecord(JsonObject object) {
    /** A string; empty where it is none. */
    String text(String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }

    /** A finite number. */
    OptionalDouble number(String name) {
        if (object.get(name) instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        return OptionalDouble.empty();
    }

    /** Whether it says true. */
    boolean flag(String name) {
        return JsonValue.TRUE.equals(object.get(name));
    }

    /** The strings of an array. */
    List<String> texts(String name) {
        return values(name).stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).toList();
    }

    /** The objects of an array. */
    List<JsonRecord> records(String name) {
        return values(name).stream().filter(JsonObject.class::isInstance).map(value -> new JsonRecord((JsonObject) value)).toList();
    }

    /** An object. */
    Optional<JsonRecord> record(String name) {
        return object.get(name) instanceof JsonObject inner ? Optional.of(new JsonRecord(inner)) : Optional.empty();
    }

    /** Whether there is anything but an empty text, array or object. */
    boolean says(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() == ValueType.STRING) {
            return !text(name).isBlank();
        }
        return !List.of(JsonValue.NULL, JsonValue.FALSE, JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_OBJECT).contains(value);
    }

    private List<JsonValue> values(String name) {
        return object.get(name) instanceof JsonArray array ? array : List.of();
    }
}
