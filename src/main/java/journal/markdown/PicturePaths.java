package journal.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pictures of a text are: its HTML is made once, wherever the journal is mounted. */
@Named
@ApplicationScoped
public class PicturePaths {
    private static final Pattern SOURCE =
            Pattern.compile(" src=\"" + PictureAddress.FOLDER + "(" + PictureAddress.NAME + ")/([a-z]+)\"");
    private static final Pattern SOURCES = Pattern.compile(" (?:src|srcset)=\"" + PictureAddress.FOLDER + "[^\"]*\""); // words have no such "

    @Inject ServletContext application;

    /** The path that those of all pictures begin with. */
    public String folder() {
        return application.getContextPath() + PictureAddress.FOLDER;
    }

    /** The HTML of a text, whose pictures are below today's context root. */
    public String in(String html) {
        String root = application.getContextPath();
        return root.isEmpty() ? html
                : SOURCES.matcher(html).replaceAll(found -> Matcher.quoteReplacement(
                        found.group().replace(PictureAddress.FOLDER, root + PictureAddress.FOLDER)));
    }

    /** The HTML of a text, each of whose pictures is at another path, which is made of its name and its size. */
    public String moved(String html, BinaryOperator<String> path) {
        return SOURCE.matcher(html).replaceAll(
                picture -> Matcher.quoteReplacement(" src=\"" + path.apply(picture.group(1), picture.group(2)) + '"'));
    }

    /** The path of a picture in the size that is good for most screens. */
    public String of(String name) {
        return application.getContextPath() + PictureAddress.named(name).source();
    }

    /** The path of a picture in its smallest size. */
    public String small(String name) {
        return folder() + name + '/' + PictureSize.SMALL;
    }
}
