package journal.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file of a journal's export: fields as YAML between two lines of three hyphens, and after them the text, letter by letter. Each field is a
 * text, a whole number, or a list of texts.
 */
public final class JournalFile {
    private static final String FENCE = "---\n";
    private static final String END = "\n" + FENCE;
    private static final int FIELDS_MAX = 100_000; // code points
    private static final int WIDTH = 1_000_000; // a value stays on its line

    private final Map<String, Object> fields;
    private final String text;

    private JournalFile(Map<String, Object> fields, String text) {
        this.fields = fields;
        this.text = text;
    }

    /** A file with this text, and without fields yet. */
    public static JournalFile saying(String text) {
        return new JournalFile(new LinkedHashMap<>(), text);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where it has no fields, or they are no YAML
     */
    public static JournalFile read(String file) {
        int end = file.indexOf(END, FENCE.length() - 1);
        if (!file.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("The file has no fields");
        }
        var fields = new LinkedHashMap<String, Object>();
        loaded(file.substring(FENCE.length(), end + 1)).forEach((key, value) -> fields.put(String.valueOf(key), value));
        return new JournalFile(fields, file.substring(end + END.length()));
    }

    private static Map<?, ?> loaded(String yaml) {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0).setCodePointLimit(FIELDS_MAX).build();
        try {
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YamlEngineException | StackOverflowError broken) { // the parser has no bound for nesting
            throw new IllegalArgumentException(broken);
        }
        throw new IllegalArgumentException("The fields have no names");
    }

    /** The same with one more field: a text, a whole number, or a list of texts. */
    public JournalFile with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The same with one more field, unless its text is empty. */
    public JournalFile withFilled(String name, String value) {
        return value.isEmpty() ? this : with(name, value);
    }

    /** The file as it is stored, which {@link #read} reads. */
    public String written() {
        DumpSettings settings = DumpSettings.builder().setSchema(new CoreSchema()).setExplicitStart(true)
                .setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(WIDTH).setSplitLines(false).build();
        return new Dump(settings, new OnOneLine(settings)).dumpToString(fields) + FENCE + text;
    }

    /** The text, letter by letter. */
    public String text() {
        return text;
    }

    /** Whether there is this field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /**
     * The text of a field; empty where there is none.
     *
     * @throws IllegalArgumentException where it is no text
     */
    public String text(String name) {
        Object value = fields.getOrDefault(name, "");
        if (value instanceof String written) {
            return written;
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    /**
     * The whole number of a field; 0 where there is none.
     *
     * @throws IllegalArgumentException where it is none
     */
    public int number(String name) {
        if (fields.getOrDefault(name, 0) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(name + " is no number");
    }

    /**
     * The texts of a field; none where there is no such field.
     *
     * @throws IllegalArgumentException where it is no list of texts
     */
    public List<String> texts(String name) {
        if (fields.getOrDefault(name, List.of()) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new IllegalArgumentException(name + " is no list of texts");
    }

    // a block of lines has other rules for those at its ends
    private static final class OnOneLine extends StandardRepresenter {
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\uFEFF]");

        OnOneLine(DumpSettings settings) {
            super(settings);
            representers.put(String.class, data -> representScalar(Tag.STR, data.toString(),
                    UNSEEN.matcher(data.toString()).find() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN));
        }
    }
}
