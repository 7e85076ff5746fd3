package journal.setting;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Reads one setting by the name of its property, or its default where it is missing.
 *
 * <p>Each method throws a {@link WrongSetting} for a value that the setting cannot have.
 */
final class Setting {
    private static final Duration LONGEST = Duration.ofDays(365);

    private Setting() {
    }

    /** The value as it was written; empty where the setting is missing. */
    static Optional<String> value(String name) {
        // Config.getValue takes an empty value for a missing one and expands ${...}
        return StreamSupport.stream(ConfigProvider.getConfig().getConfigSources().spliterator(), false)
                .sorted(Comparator.comparingInt(ConfigSource::getOrdinal).reversed()).map(source -> source.getValue(name))
                .filter(value -> value != null).findFirst();
    }

    /**
     * The value, or the default, as {@code parse} reads it.
     *
     * @param wanted what the setting takes, after "must be"
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeParseException} for a wrong value
     */
    static <T> T parsed(String name, String otherwise, String wanted, Function<String, T> parse) {
        try {
            return parse.apply(value(name).orElse(otherwise));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new WrongSetting(name.toUpperCase(Locale.ROOT).replace('.', '_'), wanted);
        }
    }

    /** One of the allowed words. */
    static String one(String name, String otherwise, Set<String> allowed) {
        return parsed(name, otherwise, "one of " + inWords(allowed), text -> {
            if (!allowed.contains(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    /** {@code true} or {@code false}. */
    static boolean flag(String name, boolean otherwise) {
        return one(name, String.valueOf(otherwise), Set.of("true", "false")).equals("true");
    }

    /** A whole number between two others, which are allowed too. */
    static int count(String name, String otherwise, int fewest, int most) {
        return (int) number(name, otherwise, fewest, most);
    }

    /** The same for numbers that may be larger. */
    static long number(String name, String otherwise, long fewest, long most) {
        return parsed(name, otherwise, "a whole number from " + fewest + " to " + most, text -> {
            long number = Long.parseLong(text);
            if (number < fewest || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    /** A duration of at least a second and at most a year (ISO 8601). */
    static Duration duration(String name, String otherwise) {
        return parsed(name, otherwise, "a duration of at least a second and at most a year, such as PT30M or PT12H", text -> {
            Duration duration = Duration.parse(text);
            if (duration.getSeconds() < 1 || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException();
            }
            return duration;
        });
    }

    /** A list of roles; it may be empty. */
    static Set<String> roles(String name, String otherwise) {
        return parsed(name, otherwise, "empty or a comma-separated list of " + inWords(Role.ALL), text -> {
            Set<String> roles = listed(text);
            if (!Role.ALL.containsAll(roles)) {
                throw new IllegalArgumentException();
            }
            return roles;
        });
    }

    /** A list of names; empty where the setting is missing. */
    static Set<String> names(String name) {
        return listed(value(name).orElse(""));
    }

    /** One less than the computer has cores, and at least one: so much costly work leaves a core to everything else. */
    static int otherCores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static Set<String> listed(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String inWords(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
