package journal.source;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values in YAML 1.2: maps, lists, texts, numbers and booleans. No tag makes another object, and dates stay texts. */
final class YamlValues {
    private static final int DEPTH_MAX = 100; // the library calls itself for each level
    private static final int ALIASES_MAX = 50;
    private static final Map<Tag, ConstructNode> OF_PYTHON = Stream.of("unicode", "str").collect(Collectors.toMap(
            type -> new Tag(Tag.PREFIX + "python/" + type), type -> YamlValues::text)); // how Python 2 marked its texts
    private static final LoadSettings SETTINGS = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(ALIASES_MAX)
            .setCodePointLimit(SourceFiles.TEXT_MAX).setTagConstructors(OF_PYTHON).build();

    private YamlValues() {
    }

    /**
     * The values in a text.
     *
     * @throws YamlEngineException where it is no YAML, or deeper than any text of a person
     */
    static Object of(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEPTH_MAX) {
                throw new YamlEngineException("The values are nested too deeply.");
            }
        }
        return new Load(SETTINGS).loadFromString(text);
    }

    private static Object text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
