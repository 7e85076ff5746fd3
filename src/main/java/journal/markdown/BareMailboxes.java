package journal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes links of bare addresses of mailboxes (RFC 6531) without characters of Chinese, Japanese and Korean: those are words around it. */
final class BareMailboxes extends AbstractVisitor implements PostProcessor {
    private static final int LOCAL_MAX = 64; // RFC 5321, 4.5.3.1.1
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~"; // RFC 5322, 3.2.3
    private static final String CHARACTER = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}\\u3000-\\u31FF\\uFF00-\\uFFEF]]";
    private static final String LABEL = CHARACTER + "(?:-*+" + CHARACTER + ")*+";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")++");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Link link) {
        // A link has no link in it.
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Node before = text;
        int done = 0;
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            int begin = begin(words, at, done);
            Matcher domain = DOMAIN.matcher(words).region(at + 1, words.length());
            if (begin < at && domain.lookingAt()) {
                before = insert(new Text(words.substring(done, begin)), before);
                before = insert(link(words.substring(begin, domain.end())), before);
                done = domain.end();
                at = done - 1;
            }
        }
        if (done > 0) {
            insert(new Text(words.substring(done)), before);
            text.unlink();
        }
    }

    // where the local part begins; its end if there is none
    private static int begin(String words, int end, int from) {
        int begin = end;
        for (int at = end; at > from && end - at <= LOCAL_MAX;) {
            int point = words.codePointBefore(at);
            at -= Character.charCount(point);
            if (isCharacter(point)) {
                begin = at;
            } else if (point != '.' || begin != at + 1) {
                break;
            }
        }
        return end - begin > LOCAL_MAX ? end : begin;
    }

    private static boolean isCharacter(int point) {
        return point < 128 ? Character.isLetterOrDigit(point) || SIGNS.indexOf(point) >= 0
                : Character.isLetterOrDigit(point) && !Cjk.is(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static Link link(String address) {
        var link = new Link("mailto:" + address, null);
        link.appendChild(new Text(address));
        return link;
    }

    private static Node insert(Node node, Node before) {
        before.insertAfter(node);
        return node;
    }
}
