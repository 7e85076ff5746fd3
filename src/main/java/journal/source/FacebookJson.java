package journal.source;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Values of Facebook's JSON, of which any may be missing or of another kind. */
final class FacebookJson {
    private static final char LATIN = 0xFF; // the last letter that is one byte

    private FacebookJson() {
    }

    /** The objects of an array, or the one that stands for it. */
    static List<JsonObject> objects(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        if (value instanceof JsonArray array) {
            return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
        }
        return value instanceof JsonObject object ? List.of(object) : List.of();
    }

    /** An object; empty where there is none. */
    static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** A text without blanks around it; empty where there is none. */
    static String text(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonString text ? repaired(text.getString()).strip() : "";
    }

    /** A whole number. */
    static Optional<Long> number(JsonObject parent, String name) {
        try {
            return parent.get(name) instanceof JsonNumber number ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (ArithmeticException | UnsupportedOperationException wrong) { // a fraction, or more digits than a library reads
            return Optional.empty();
        }
    }

    /** Facebook writes each byte of UTF-8 as a letter. A text of such letters is read again, if it can be. */
    static String repaired(String text) {
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            if (text.charAt(at) > LATIN) {
                return text;
            }
            bytes[at] = (byte) text.charAt(at);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException right) {
            return text;
        }
    }
}
