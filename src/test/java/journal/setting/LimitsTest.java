package journal.setting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code docs/limits.md} has every limit that is a setting, with its default, and names only settings and tests that exist. */
@ResourceLock("the settings of the process")
class LimitsTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
    private static final Pattern LIMIT = Pattern.compile("\\d+|PT?\\d+[DHMS]"); // a number or a time
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^#?((?:JOURNAL|TEST)_[A-Z_]+)=(.*)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!limit )(.*) \\|$");
    private static final Pattern SETTING = Pattern.compile("`((?:JOURNAL|TEST)_[A-Z_]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))#(\\w+)`");
    private static final Set<String> COMPUTED = Set.of("JOURNAL_HASHES", "JOURNAL_PAGES_AT_ONCE", "JOURNAL_PICTURES_AT_ONCE"); // from the cores of the computer
    private static final int DEFAULT = 1, SETTINGS = 2, TESTS = 4, CELLS = 5;

    private final List<List<String>> rows = rows();
    private final Map<String, String> example = example();
    private final SettingsAsRead defaults = SettingsAsRead.of(Map.of());

    @Test
    void every_setting_that_the_code_reads_is_in_the_example() {
        assertEquals(List.of(), defaults.names().stream().filter(name -> !example.containsKey(name)).toList());
    }

    @Test
    void every_limit_that_the_code_reads_is_in_the_table_and_in_the_example_with_its_default() {
        List<String> limits = defaults.names().stream().filter(name -> LIMIT.matcher(example.getOrDefault(name, "")).matches()).toList();

        assertFalse(limits.isEmpty());
        Stream<Executable> each = limits.stream().map(limit -> () -> hasDefault(limit));
        assertAll(each);
    }

    @Test
    void every_setting_in_the_table_is_read_by_the_code() {
        var named = rows.stream().flatMap(row -> SETTING.matcher(row.get(SETTINGS)).results()).map(found -> found.group(1)).toList();

        assertFalse(named.isEmpty());
        assertEquals(List.of(), named.stream().filter(name -> !defaults.names().contains(name)).toList());
    }

    @Test
    void every_row_has_all_cells_and_a_setting_or_says_that_it_is_fixed() {
        assertEquals(List.of(), rows.stream().filter(row -> row.size() != CELLS).toList());
        assertEquals(List.of(),
                rows.stream().filter(row -> !row.get(SETTINGS).equals("fixed") && !SETTING.matcher(row.get(SETTINGS)).matches()).toList());
    }

    @Test
    void every_test_in_the_table_exists() {
        Map<String, String> tests = tests();

        assertEquals(List.of(), rows.stream().map(row -> row.get(TESTS)).filter(cell -> !cell.equals("none"))
                .filter(cell -> !names(cell, tests)).toList());
    }

    private static boolean names(String cell, Map<String, String> tests) {
        var found = TEST.matcher(cell);
        return found.matches() && tests.getOrDefault(found.group(1), "").contains("void " + found.group(2) + '(');
    }

    private void hasDefault(String name) {
        var inTable = rows.stream().filter(row -> row.get(SETTINGS).equals('`' + name + '`')).map(row -> row.get(DEFAULT)).toList();
        assertEquals(1, inTable.size(), () -> "rows of " + name + " in docs/limits.md");
        if (!COMPUTED.contains(name)) {
            String value = example.get(name);
            assertEquals(value, inTable.get(0).replaceAll("[`,]", ""), () -> name + " in docs/limits.md");
            assertEquals(defaults.values(), SettingsAsRead.of(Map.of(name, value)).values(), () -> name + " in .env.example");
        }
    }

    private static List<List<String>> rows() {
        return ROW.matcher(Sources.read(ROOT.resolve("docs/limits.md"))).results().map(row -> Arrays.asList(row.group(1).split(" \\| ")))
                .toList();
    }

    private static Map<String, String> example() {
        return EXAMPLE.matcher(Sources.read(ROOT.resolve(".env.example"))).results()
                .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
    }

    // the source of each test class by its name
    private static Map<String, String> tests() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), Sources::read,
                            (one, other) -> one + other, TreeMap::new));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
