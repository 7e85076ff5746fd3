package journal.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Writes links with a {@link LinkAddress}, links to headings, and pictures of the journal. A picture from elsewhere becomes a link to it, and
 * a link to anywhere else its words and its address.
 */
final class LinkHtml extends NodeHtml {
    private static final int ADDRESSES = 200_000; // UTF-16 units of all addresses in a text

    private final HeadingIds headings;
    private boolean linked; // a link has no link in it
    private int addresses; // UTF-16 units so far: a text may write a long one once and refer to it a thousand times

    LinkHtml(HtmlNodeRendererContext context, HeadingIds headings) {
        super(context, Set.of(Link.class, Image.class));
        this.headings = headings;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            image(image);
        } else if (linked) {
            children(node);
        } else {
            link((Link) node);
        }
    }

    private void link(Link link) {
        String address = link.getDestination();
        boolean affordable = isAffordable(address);
        linked = affordable && open(address);
        boolean refused = affordable && !linked;
        children(link);
        if (refused) {
            address(address, PlainText.of(link).strip());
        } else if (linked && PlainText.of(link).isBlank()) {
            html.text(address);
        }
        close();
    }

    private void image(Image image) {
        String alt = PlainText.of(image).strip();
        String address = image.getDestination();
        Optional<PictureAddress> picture = PictureAddress.of(address);
        if (!isAffordable(picture.map(found -> found.source() + found.sources()).orElse(address))) {
            html.text(alt);
        } else if (picture.isPresent()) {
            html.tag("img", attributes(picture.get(), alt));
        } else if (linked) {
            html.text(alt.isEmpty() ? address : alt);
        } else {
            linked = open(address);
            html.text(alt.isEmpty() && linked ? address : alt);
            if (!linked) {
                address(address, alt);
            }
            close();
        }
    }

    private boolean isAffordable(String address) {
        addresses += address.length();
        return addresses <= ADDRESSES;
    }

    // what was typed and leads nowhere; a bare address has been written already
    private void address(String address, String words) {
        if (words.isEmpty()) {
            html.text(address);
        } else if (!address.isEmpty() && !address.endsWith(words)) {
            html.text(" (" + address + ')');
        }
    }

    private boolean open(String destination) {
        Optional<LinkAddress> address = headings.target(destination).map(id -> new LinkAddress('#' + id, false))
                .or(() -> LinkAddress.of(context.encodeUrl(destination)));
        address.ifPresent(found -> html.tag("a", attributes(found)));
        return address.isPresent();
    }

    private void close() {
        if (linked) {
            html.tag("/a");
        }
        linked = false;
    }

    // Map.of has no order: a page would change by itself, and its ETag
    private static Map<String, String> attributes(LinkAddress address) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", address.href());
        if (address.foreign()) {
            attributes.put("rel", AllowList.FOREIGN);
        }
        return attributes;
    }

    private static Map<String, String> attributes(PictureAddress picture, String alt) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", picture.source());
        if (picture.sizes().size() > 1) {
            attributes.put("srcset", picture.sources());
            attributes.put("sizes", AllowList.ON_SCREEN);
        }
        attributes.put("width", String.valueOf(picture.extent().width()));
        attributes.put("height", String.valueOf(picture.extent().height()));
        attributes.put("alt", alt);
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
        return attributes;
    }
}
