package journal.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The line of an event in the log, for programs that read it: names and quoted values, always the same ones in the same order. What is not
 * there is a hyphen. Only a failure has the address of the client.
 */
final class EventLine {
    private static final Logger LOG = Logger.getLogger("journal.security");
    private static final String NOTHING = "-";

    private EventLine() {
    }

    static void write(Happening happening, Origin origin) {
        LOG.log(happening.kind().isFailure() ? Level.WARNING : Level.INFO, "{0}", of(happening, origin));
    }

    static String of(Happening happening, Origin origin) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("event", happening.kind().getCode());
        values.put("account", id(happening.account()));
        values.put("by", id(happening.actor()));
        values.put("address", happening.kind().isFailure() ? origin.address() : "");
        values.put("network", origin.network());
        values.put("browser", origin.browser());
        values.put("detail", happening.detail());
        values.put("reason", happening.reason());
        return values.entrySet().stream().map(value -> value.getKey() + "=\"" + escaped(value.getValue()) + '"')
                .collect(Collectors.joining(" "));
    }

    private static String id(Optional<Long> account) {
        return account.map(String::valueOf).orElse("");
    }

    // no value ends its quotation, its line, or the direction of the text (CWE-117)
    private static String escaped(String value) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        var text = new StringBuilder();
        value.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                text.append('\\').appendCodePoint(point);
            } else if (isPlain(point)) {
                text.appendCodePoint(point);
            } else {
                text.append("\\u{").append(Integer.toHexString(point)).append('}');
            }
        });
        return text.toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
