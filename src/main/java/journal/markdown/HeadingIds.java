package journal.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The ids of the headings to which the text has links: {@code [below](#part-2)} leads to {@code ## Part 2}, as on GitHub. */
final class HeadingIds extends AbstractVisitor {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\- ]");

    private final Map<String, Heading> headings = new HashMap<>(); // by their words in links
    private final Map<String, Integer> same = new HashMap<>(); // headings with the same words
    private final Set<String> linked = new HashSet<>();
    private final Map<Node, String> ids = new HashMap<>();

    /** Makes ids that begin with the prefix. */
    HeadingIds(Node document, String prefix) {
        document.accept(this);
        linked.stream().sorted().filter(headings::containsKey)
                .forEach(words -> ids.putIfAbsent(headings.get(words), prefix + "part-" + (ids.size() + 1)));
    }

    /** The id of a heading; empty if no link leads to it. */
    Optional<String> of(Node heading) {
        return Optional.ofNullable(ids.get(heading));
    }

    /** The id to which an address like {@code #part-2} leads; empty if there is no such heading. */
    Optional<String> target(String address) {
        return words(address).map(headings::get).map(ids::get);
    }

    @Override
    public void visit(Heading heading) {
        String words = PlainText.of(heading).strip();
        if (!words.isEmpty()) {
            String name = OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
            int before = same.merge(name, 1, Integer::sum) - 1;
            headings.putIfAbsent(before == 0 ? name : name + '-' + before, heading);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        words(link.getDestination()).ifPresent(linked::add);
        visitChildren(link);
    }

    private static Optional<String> words(String address) {
        if (!address.startsWith("#")) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(URLDecoder.decode(address.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.of(address.substring(1).toLowerCase(Locale.ROOT));
        }
    }
}
