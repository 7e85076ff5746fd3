package journal.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/** The values in front of a text, as Jekyll, Hugo and Obsidian have them: YAML between lines of {@code ---}, TOML between {@code +++}, or JSON. */
final class FrontMatter {
    private static final int LENGTH_MAX = 100_000; // characters
    private static final int DEPTH_MAX = 50;
    private static final Pattern OPENING = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern LINE = Pattern.compile("(?m)^[\"']?([A-Za-z][\\w -]{0,60})[\"']?[ \\t]*[:=][ \\t]*(.*)$");
    private static final Pattern FIRST =
            Pattern.compile("\\A\\s*(?:#.*\\s*)*+(?:\\z|(?:[\"']?[\\p{L}_][\\p{L}\\p{N}_. -]{0,60}[\"']?[ \\t]*[:=]))");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private String body;
    private boolean isThere;
    private boolean isBroken;

    private FrontMatter(String text) {
        body = text;
    }

    /** What stands in front of a text. */
    static FrontMatter of(String text) {
        FrontMatter matter = new FrontMatter(text);
        Matcher opening = OPENING.matcher(text);
        if (opening.find()) {
            matter.between(text, opening);
        } else if (text.startsWith("{")) {
            matter.json(text);
        }
        return matter;
    }

    private void between(String text, Matcher opening) {
        boolean isYaml = "---".equals(opening.group(1));
        Matcher closing = Pattern.compile(isYaml ? "(?m)^---[ \\t]*$" : "(?m)^\\+\\+\\+[ \\t]*$").matcher(text);
        closing.region(opening.end(), Math.min(text.length(), LENGTH_MAX));
        if (closing.find()) {
            String head = text.substring(opening.end(), closing.start());
            if (FIRST.matcher(head).find()) { // else it is a text between two lines
                isThere = true;
                body = text.substring(closing.end()).replaceFirst("\\A\\R", "");
                read(head, isYaml);
            }
        }
    }

    private void read(String head, boolean isYaml) {
        try {
            if (isYaml && YamlValues.of(head) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put(String.valueOf(key), value));
            } else if (!isYaml) {
                toml(head);
            } else {
                isBroken = !head.isBlank();
            }
        } catch (YamlEngineException failure) {
            isBroken = true;
        }
        if (isBroken) {
            values.clear();
            LINE.matcher(head).results().forEach(line -> put(line.group(1), line.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2")));
        }
    }

    private void toml(String head) {
        boolean isDeep = head.chars().filter(letter -> letter == '[' || letter == '{').count() > DEPTH_MAX * 10L
                || head.contains("[".repeat(DEPTH_MAX));
        if (isDeep) {
            isBroken = true;
            return;
        }
        TomlParseResult result = Toml.parse(head);
        isBroken = result.hasErrors();
        result.toMap().forEach(this::put);
    }

    private void json(String text) {
        int end = endOfObject(text);
        if (end > 0) {
            try (JsonReader reader = Json.createReader(new StringReader(text.substring(0, end)))) {
                JsonObject object = reader.readObject();
                object.forEach(this::put);
                isThere = true;
                body = text.substring(end).strip();
            } catch (JsonException other) {
                values.clear(); // a text that begins with a brace
            }
        }
    }

    private static int endOfObject(String text) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = 0; i < Math.min(text.length(), LENGTH_MAX); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && isQuoted) {
                i++;
            } else if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '{' || letter == '[')) {
                depth++;
            } else if (!isQuoted && (letter == '}' || letter == ']')) {
                depth--;
            }
            if (depth == 0 || depth > DEPTH_MAX) {
                return depth == 0 ? i + 1 : 0;
            }
        }
        return 0;
    }

    private void put(String key, Object value) {
        values.put(key.strip().toLowerCase(Locale.ROOT), value);
    }

    /** Whether there are values at all. */
    boolean isThere() {
        return isThere;
    }

    /** Whether they are not well-formed. What could be read of them line by line is there. */
    boolean isBroken() {
        return isBroken;
    }

    /** The text after them. */
    String body() {
        return body;
    }

    /** Whether there is a value of one of these names. */
    boolean has(String... keys) {
        return Stream.of(keys).anyMatch(values::containsKey);
    }

    /** The first of these values that is a text, a number or a date, on one line; empty where there is none. */
    String text(String... keys) {
        return Stream.of(keys).map(key -> written(values.get(key))).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String written(Object value) {
        boolean isList = value == null || value instanceof List || value instanceof Map || value instanceof TomlArray
                || value instanceof org.tomlj.TomlTable;
        if (isList || value instanceof JsonValue json && json.getValueType() != JsonValue.ValueType.STRING
                && json.getValueType() != JsonValue.ValueType.NUMBER
                && json.getValueType() != JsonValue.ValueType.TRUE && json.getValueType() != JsonValue.ValueType.FALSE) {
            return "";
        }
        return (value instanceof JsonString string ? string.getString() : String.valueOf(value)).replaceAll("\\s+", " ").strip();
    }

    /**
     * All of these values together: lists, or texts. A text of a name in the plural is several words, divided by commas, or else by spaces; one of
     * a name in the singular is one.
     */
    List<String> list(String... keys) {
        List<String> all = new ArrayList<>();
        for (String key : keys) {
            Object value = values.get(key);
            List<?> items = value instanceof TomlArray array ? array.toList() : value instanceof List<?> list ? list : List.of();
            items.forEach(item -> all.add(written(item)));
            String text = written(value);
            all.addAll(List.of(!key.endsWith("s") ? new String[] {text} : text.split(text.contains(",") ? "," : "\\s+")));
        }
        return all.stream().map(String::strip).filter(item -> !item.isEmpty()).distinct().toList();
    }

    /** Whether a value is true or false; empty where it says neither. */
    Optional<Boolean> flag(String key) {
        return switch (text(key).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Optional.of(true);
            case "false", "no", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
