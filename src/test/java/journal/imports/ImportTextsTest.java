package journal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.source.Formats;
import journal.source.Lost;
import journal.source.Skipped;
import org.junit.jupiter.api.Test;

/** Whatever a report may tell has a text, and no text is for what none tells. */
class ImportTextsTest {
    private static final Set<String> KEYS = ResourceBundle.getBundle("journal.messages", Locale.ROOT).keySet();

    @Test
    void each_format_has_a_name() {
        assertEquals(Set.copyOf(Formats.names()), ends("import.format."));
    }

    @Test
    void each_reason_each_loss_each_kind_and_each_state_has_a_text() {
        assertEquals(names(Skipped.values()), ends("import.skipped."));
        assertEquals(names(Lost.values()), ends("import.lost."));
        assertEquals(names(State.values()), ends("import.state."));
        var kinds = names(Report.Kind.values());
        kinds.remove("zoneless"); // for which the page asks
        assertEquals(kinds, ends("import.kind."));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> ends(String beginning) {
        return KEYS.stream().filter(key -> key.startsWith(beginning)).map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }
}
