package journal.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes links of bare addresses of mailboxes (RFC 6531) without characters of Chinese, Japanese and Korean: those are words around it. */
final class BareMailboxes extends AbstractVisitor implements PostProcessor {
    private static final int LOCAL_MAX = 64; // RFC 5321, 4.5.3.1.1
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~"; // RFC 5322, 3.2.3

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
            int end = end(words, at + 1);
            if (begin < at && end > at + 1) {
                before = insert(new Text(words.substring(done, begin)), before);
                before = insert(link(words.substring(begin, end)), before);
                done = end;
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

    // where a domain with a dot in it ends; its beginning if there is none
    private static int end(String words, int begin) {
        int end = begin;
        for (int at = begin; at < words.length();) {
            int point = words.codePointAt(at);
            at += Character.charCount(point);
            if (isLetter(point)) {
                end = at;
            } else if (at == begin + 1 || point == '.' && end < at - 1 || point == '-' && words.charAt(at - 2) == '.'
                    || point != '.' && point != '-') {
                break;
            }
        }
        return words.substring(begin, end).indexOf('.') > 0 ? end : begin;
    }

    private static boolean isCharacter(int point) {
        return isLetter(point) || SIGNS.indexOf(point) >= 0;
    }

    private static boolean isLetter(int point) {
        return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) && !Cjk.is(point);
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
