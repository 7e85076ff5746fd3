package journal.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The pictures and links in a text in Markdown, and what stands in their places afterwards. All else stays letter by letter. */
final class Destinations {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    /**
     * A picture or a link in a text.
     *
     * @param isPicture whether it is a picture
     * @param address its destination
     * @param source all of it, as it stands in the text
     */
    record Place(boolean isPicture, String address, String source) {
        /** The same with another destination. */
        String to(String other) {
            int at = source.lastIndexOf(address);
            return at < 0 ? source : source.substring(0, at) + other + source.substring(at + address.length());
        }
    }

    private record Span(int begin, int end, String text) {
    }

    private Destinations() {
    }

    /** The text with what this function gives for each of its pictures and links; for one that is to stay it gives its source. */
    static String replaced(String text, Function<Place, String> replacement) {
        List<Span> spans = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                add(image, true, image.getDestination());
            }

            @Override
            public void visit(Link link) {
                add(link, false, link.getDestination());
                visitChildren(link); // a picture may be a link
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                add(definition, false, definition.getDestination());
            }

            private void add(Node node, boolean isPicture, String address) {
                List<SourceSpan> where = node.getSourceSpans();
                if (where.isEmpty()) {
                    return;
                }
                int begin = where.get(0).getInputIndex();
                SourceSpan last = where.get(where.size() - 1);
                int end = last.getInputIndex() + last.getLength();
                String source = text.substring(begin, end);
                String other = replacement.apply(new Place(isPicture, address, source));
                if (!other.equals(source)) {
                    spans.add(changed(begin, source, other));
                }
            }
        });
        return put(text, spans);
    }

    // only what differs: a picture within a link is another place
    private static Span changed(int begin, String source, String other) {
        int least = Math.min(source.length(), other.length());
        int before = 0;
        while (before < least && source.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < least - before && source.charAt(source.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        return new Span(begin + before, begin + source.length() - after, other.substring(before, other.length() - after));
    }

    // from the end on; what is within another one that is replaced stays as that one has it
    private static String put(String text, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::begin).reversed());
        var replaced = new StringBuilder(text);
        int limit = text.length();
        for (Span span : spans) {
            if (span.end() <= limit) {
                replaced.replace(span.begin(), span.end(), span.text());
                limit = span.begin();
            }
        }
        return replaced.toString();
    }
}
