package journal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journal.search.SearchQuery.Kind;
import journal.search.SearchQuery.Name;
import journal.search.SearchQuery.Term;

/** Reads a typed search from its beginning to its end. */
final class QueryReader {
    private static final String QUOTES = "\"“”„‟«»「」『』＂〝〞";
    private static final String COLONS = ":：";
    private static final Set<String> DATES = Set.of("before", "after");

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final List<Name> authors = new ArrayList<>();
    private final List<Name> tags = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private int at;

    QueryReader(String text) {
        this.text = text;
    }

    SearchQuery query() {
        while (skipSpaces()) {
            part();
        }
        return new SearchQuery(terms, authors, tags, from, to);
    }

    private void part() {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        at += excluded ? 1 : 0;
        int begin = at;
        String name = name();
        if (name.isEmpty() || !named(name, excluded)) {
            at = begin;
            words(excluded);
        }
    }

    private void words(boolean excluded) {
        boolean quoted = isQuote();
        String words = value();
        boolean prefix = !quoted && words.endsWith("*");
        terms.add(new Term(prefix ? words.substring(0, words.length() - 1) : words,
                quoted ? Kind.PHRASE : prefix ? Kind.PREFIX : Kind.WORD, excluded));
    }

    // the letters before a colon, which are passed with it; empty where there is no colon
    private String name() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || COLONS.indexOf(text.charAt(end)) < 0) {
            return "";
        }
        String name = text.substring(at, end).toLowerCase(Locale.ROOT);
        at = end + 1;
        return name;
    }

    private boolean named(String name, boolean excluded) {
        if (at >= text.length() || isSpace(text.charAt(at))) {
            return false;
        }
        String value = value().strip();
        return switch (name) {
            case "author" -> !value.isEmpty() && authors.add(new Name(value, excluded));
            case "tag" -> !value.isEmpty() && tags.add(new Name(value, excluded));
            default -> !excluded && DATES.contains(name) && dated(name, value);
        };
    }

    private boolean dated(String name, String value) {
        Optional<Period> period = Period.of(value);
        if (name.equals("before")) {
            to = period.map(Period::begin).filter(day -> to.filter(day::isAfter).isEmpty()).or(() -> to);
        } else {
            from = period.map(Period::end).filter(day -> from.filter(day::isBefore).isEmpty()).or(() -> from);
        }
        return period.isPresent();
    }

    // up to the next quotation mark, or up to the next space
    private String value() {
        boolean quoted = isQuote();
        int begin = at + (quoted ? 1 : 0);
        int end = begin;
        while (end < text.length() && !(quoted ? isQuote(text.charAt(end)) : isSpace(text.charAt(end)))) {
            end++;
        }
        at = Math.min(text.length(), quoted ? end + 1 : end);
        return text.substring(begin, end);
    }

    private boolean skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private boolean isQuote() {
        return at < text.length() && isQuote(text.charAt(at));
    }

    private static boolean isQuote(char character) {
        return QUOTES.indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
