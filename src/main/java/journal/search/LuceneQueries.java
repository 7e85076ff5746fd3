package journal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journal.account.Username;
import journal.database.LocalDateTimeColumn;
import journal.entry.Tags;
import journal.search.SearchQuery.Kind;
import journal.search.SearchQuery.Name;
import journal.search.SearchQuery.Term;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * Makes Lucene's queries of a search. They rank by BM25 and an entry's best field: a title counts more than a tag, a tag more than the
 * author's name, and that more than the text. The typed form of a word counts more than another form.
 */
final class LuceneQueries {
    private static final Map<String, Float> FIELDS =
            Map.of(IndexedEntry.TITLE, 4f, IndexedEntry.TAGS, 3f, IndexedEntry.AUTHOR, 2f, IndexedEntry.TEXT, 1f);
    private static final float STEM = 0.5f;
    private static final float OTHERS = 0.1f; // weight of the fields that are not the best

    private static final Analyzer WORDS = WordAnalyzer.ofQueries();

    private final QueryBuilder builder = new QueryBuilder(WORDS);

    /** Whether the search has words that rank entries; without them all entries that are not excluded are equal. */
    boolean ranks(SearchQuery query) {
        return query.terms().stream().anyMatch(term -> !term.excluded() && found(term).isPresent());
    }

    /** The query that finds and ranks entries for these audiences. */
    Query of(SearchQuery query, Set<String> audiences) {
        var all = new BooleanQuery.Builder();
        int wanted = 0;
        for (Term term : new LinkedHashSet<>(query.terms())) {
            Optional<Query> found = found(term);
            found.ifPresent(words -> all.add(words, term.excluded() ? Occur.MUST_NOT : Occur.MUST));
            wanted += found.isPresent() && !term.excluded() ? 1 : 0;
        }
        List<Query> filters = filters(query);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        named(query.authors(), true).forEach(author -> all.add(author, Occur.MUST_NOT));
        tagged(query.tags(), true).forEach(tag -> all.add(tag, Occur.MUST_NOT));
        if (wanted == 0) {
            boolean said = !filters.isEmpty() || !all.build().clauses().isEmpty();
            all.add(said ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing is looked for"), Occur.MUST);
        }
        return all.add(new TermInSetQuery(IndexedEntry.AUDIENCE, audiences.stream().map(BytesRef::new).toList()), Occur.FILTER).build();
    }

    /** The query that finds the words to mark in a text. */
    Query marks(SearchQuery query) {
        var any = new BooleanQuery.Builder();
        query.terms().stream().distinct().filter(term -> !term.excluded()).map(this::found).flatMap(Optional::stream)
                .forEach(term -> any.add(term, Occur.SHOULD));
        return any.build();
    }

    private List<Query> filters(SearchQuery query) {
        List<Query> filters = new ArrayList<>(tagged(query.tags(), false));
        List<Query> authors = named(query.authors(), false);
        if (!authors.isEmpty()) {
            var any = new BooleanQuery.Builder();
            authors.forEach(author -> any.add(author, Occur.SHOULD));
            filters.add(any.build());
        }
        if (query.from().isPresent() || query.to().isPresent()) {
            filters.add(LongField.newRangeQuery(IndexedEntry.LOCAL_AT, query.from().map(LuceneQueries::micros).orElse(Long.MIN_VALUE),
                    query.to().map(day -> micros(day) - 1).orElse(Long.MAX_VALUE)));
        }
        return filters;
    }

    private static List<Query> named(List<Name> authors, boolean excluded) {
        return authors.stream().filter(author -> author.excluded() == excluded)
                .map(author -> exactly(IndexedEntry.AUTHOR_KEY, Username.of(author.text()).key())).toList();
    }

    private static List<Query> tagged(List<Name> tags, boolean excluded) {
        return tags.stream().filter(tag -> tag.excluded() == excluded)
                .map(tag -> exactly(IndexedEntry.TAG_KEY, Tags.key(tag.text()))).toList();
    }

    private static Query exactly(String field, String key) {
        return new TermQuery(new org.apache.lucene.index.Term(field, key));
    }

    // empty for a term without letters and digits. Parts in different scripts are wanted together, whatever is between them
    private Optional<Query> found(Term term) {
        List<String> runs = term.kind() == Kind.WORD ? CjkRuns.of(term.text()) : List.of(term.text());
        if (runs.size() == 1) {
            return inAny(term);
        }
        var all = new BooleanQuery.Builder();
        runs.forEach(run -> inAny(new Term(run, Kind.WORD, false)).ifPresent(query -> all.add(query, Occur.MUST)));
        BooleanQuery parts = all.build();
        return parts.clauses().isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private Optional<Query> inAny(Term term) {
        List<Query> fields = new ArrayList<>();
        FIELDS.forEach((field, weight) -> in(field, term).map(query -> new BoostQuery(query, weight)).ifPresent(fields::add));
        Stream<Stem> stems = Arrays.stream(Stem.values())
                .filter(stem -> term.kind() == Kind.WORD
                        || term.kind() == Kind.PHRASE && stem == Stem.CJK && CjkRuns.of(term.text()).size() == 1);
        stems.forEach(stem -> Optional.ofNullable(builder.createPhraseQuery(stem.field(), term.text()))
                .map(query -> new BoostQuery(query, STEM)).ifPresent(fields::add));
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, OTHERS));
    }

    private Optional<Query> in(String field, Term term) {
        return term.kind() == Kind.PREFIX ? beginning(field, term.text())
                : Optional.ofNullable(builder.createPhraseQuery(field, term.text()));
    }

    private Optional<Query> beginning(String field, String text) {
        List<String> tokens = tokens(field, text);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int last = tokens.size() - 1;
        var all = new BooleanQuery.Builder();
        tokens.subList(0, last).forEach(token -> all.add(exactly(field, token), Occur.MUST));
        all.add(new PrefixQuery(new org.apache.lucene.index.Term(field, tokens.get(last))), Occur.MUST);
        return Optional.of(all.build());
    }

    private List<String> tokens(String field, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream(field, text)) {
            var token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return tokens;
    }

    private static long micros(LocalDate day) {
        return LocalDateTimeColumn.micros(day.atStartOfDay());
    }
}
