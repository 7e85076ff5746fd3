package journal.setting;

import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quotes around a value in a {@code .env} file: they decide what a backslash means in it. */
enum Quoting {
    /** No quotes: a backslash stands before a dollar sign only. */
    NONE("$"),
    /** {@code '...'} */
    SINGLE("\\\\'$"),
    /** {@code "..."} */
    DOUBLE("\\\\'\"abfnrtv$");

    private static final String VARIABLE = "\\$\\{([^}:]*)(?::-([^}]*))?}";

    private final Pattern special;

    Quoting(String escaped) {
        special = Pattern.compile("\\\\([" + escaped + "])|" + VARIABLE);
    }

    /**
     * The value with its escapes and variables resolved.
     *
     * @param variable the value of a variable, by its name and its default
     */
    String expand(String value, BinaryOperator<String> variable) {
        return special.matcher(value).replaceAll(found -> Matcher.quoteReplacement(meaning(found, variable)));
    }

    private String meaning(MatchResult found, BinaryOperator<String> variable) {
        if (found.group(1) != null) {
            return unescaped(found.group(1));
        }
        // Neither part can hold a whole variable, which ends at the first brace: this only resolves their escapes.
        String otherwise = found.group(3) == null ? "" : expand(found.group(3), variable);
        return variable.apply(expand(found.group(2), variable), otherwise);
    }

    private static String unescaped(String escaped) {
        return switch (escaped) {
            case "a" -> "\u0007";
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "v" -> "\u000B";
            default -> escaped;
        };
    }
}
