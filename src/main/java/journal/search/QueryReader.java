package journal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journal.search.SearchQuery.Kind;
import journal.search.SearchQuery.Name;
import journal.search.SearchQuery.Term;
import journal.setting.SearchLimits;
import journal.web.Text;

/** Reads a typed search from its beginning to its end. */
final class QueryReader {
    private static final String QUOTES = "\"“”„‟«»「」『』｢｣﹁﹂﹃﹄＂〝〞〟";
    private static final String COLONS = ":：﹕︓";
    private static final String STARS = "*＊﹡";
    private static final String HYPHENS = "-－﹣‐‑−";
    private static final int PREFIX_MIN = 2; // code points: fewer are a word, since too many words begin so
    private static final Set<String> DATES = Set.of("before", "after");

    private final String text;
    private final SearchLimits limits;
    private final List<Term> terms = new ArrayList<>();
    private final List<Name> authors = new ArrayList<>();
    private final List<Name> tags = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private int prefixes;
    private boolean cut;
    private int at;

    QueryReader(String text, SearchLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    SearchQuery query() {
        while (skipSpaces()) {
            part();
        }
        return new SearchQuery(terms, authors, tags, from, to, cut);
    }

    private void part() {
        boolean excluded = HYPHENS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && !Text.isSpace(text.charAt(at + 1));
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
        if (quoted || words.isEmpty() || STARS.indexOf(words.charAt(words.length() - 1)) < 0) {
            add(terms, new Term(words, quoted ? Kind.PHRASE : Kind.WORD, excluded));
        } else {
            beginning(words.substring(0, words.length() - 1), excluded);
        }
    }

    private void beginning(String words, boolean excluded) {
        if (Text.length(words) < PREFIX_MIN) {
            add(terms, new Term(words, Kind.WORD, excluded));
        } else if (prefixes < limits.prefixes()) {
            prefixes++;
            add(terms, new Term(words, Kind.PREFIX, excluded));
        } else {
            cut = true;
        }
    }

    private <T> boolean add(List<T> list, T one) {
        if (terms.size() + authors.size() + tags.size() < limits.terms()) {
            return list.add(one);
        }
        cut = true;
        return true;
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
        String name = Text.folded(text.substring(at, end));
        at = end + 1;
        return name;
    }

    private boolean named(String name, boolean excluded) {
        if (at >= text.length() || Text.isSpace(text.charAt(at))) {
            return false;
        }
        String value = Text.stripped(value());
        return switch (name) {
            case "author" -> !value.isEmpty() && add(authors, new Name(value, excluded));
            case "tag" -> !value.isEmpty() && add(tags, new Name(value, excluded));
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
        while (end < text.length() && !(quoted ? isQuote(text.charAt(end)) : Text.isSpace(text.charAt(end)))) {
            end++;
        }
        at = Math.min(text.length(), quoted ? end + 1 : end);
        return text.substring(begin, end);
    }

    private boolean skipSpaces() {
        while (at < text.length() && Text.isSpace(text.charAt(at))) {
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
}
