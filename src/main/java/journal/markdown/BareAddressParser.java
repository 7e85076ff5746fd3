package journal.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Makes links of bare addresses on the web, before there is any emphasis (GitHub Flavored Markdown 0.29, 6.9). */
final class BareAddressParser implements InlineContentParser {
    private static final String WEB = "www.";
    private static final List<String> BEGINNINGS = List.of("https://", "http://", WEB);
    private static final Pattern WEB_HOST = Pattern.compile("(?s)www\\.[^/?#:.]+\\.[^/?#:.].*", Pattern.CASE_INSENSITIVE);
    private static final String NEVER_BEFORE_WEB = "./@-_";
    private static final String NO_HOST = "/?#:@";

    /** Says where an address may begin. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('h', 'H', 'w', 'W');
        }

        @Override
        public InlineContentParser create() {
            return new BareAddressParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        Position start = scanner.position();
        Optional<String> beginning = BEGINNINGS.stream().filter(one -> isNext(one, scanner)).findFirst();
        if (beginning.isEmpty() || !mayFollow(before, beginning.get()) || NO_HOST.indexOf(scanner.peek()) >= 0) {
            return ParsedInline.none();
        }
        return BareAddressEnd.of(scanner).map(end -> link(scanner, start, end, beginning.get())).orElse(ParsedInline.none());
    }

    private static boolean isNext(String beginning, Scanner scanner) {
        Position start = scanner.position();
        for (int at = 0; at < beginning.length(); at++) {
            if (Character.toLowerCase(scanner.peek()) != beginning.charAt(at)) {
                scanner.setPosition(start);
                return false;
            }
            scanner.next();
        }
        return true;
    }

    // after a letter of another script, too: not all of them have spaces
    private static boolean mayFollow(int before, String beginning) {
        return !(before < 128 && Character.isLetterOrDigit(before)) && !(beginning.equals(WEB) && NEVER_BEFORE_WEB.indexOf(before) >= 0);
    }

    private static ParsedInline link(Scanner scanner, Position start, Position end, String beginning) {
        String address = Escaping.unescapeString(scanner.getSource(start, end).getContent());
        boolean web = beginning.equals(WEB);
        if (web && !WEB_HOST.matcher(address).matches()) {
            return ParsedInline.none();
        }
        var link = new Link(web ? "http://" + address : address, null);
        link.appendChild(new Text(address));
        return ParsedInline.of(link, end);
    }
}
