package journal.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of pictures below the context root: the HTML of a text is made once, without the context root. */
@Named
@ApplicationScoped
public class PicturePaths {
    private static final Pattern SOURCE =
            Pattern.compile(" src=\"" + PictureAddress.FOLDER + "(" + PictureAddress.NAME + ")/([a-z]+)\"");
    private static final Pattern SOURCES = Pattern.compile(" (?:src|srcset)=\"" + PictureAddress.FOLDER + "[^\"]*\""); // words have no such "

    @Inject ServletContext application;

    /** The beginning of the paths of all pictures. */
    public String folder() {
        return application.getContextPath() + PictureAddress.FOLDER;
    }

    /** The HTML of a text with the context root put before the paths of its pictures. */
    public String in(String html) {
        String root = application.getContextPath();
        return root.isEmpty() ? html
                : SOURCES.matcher(html).replaceAll(found -> Matcher.quoteReplacement(
                        found.group().replace(PictureAddress.FOLDER, root + PictureAddress.FOLDER)));
    }

    /**
     * The HTML of a text with other paths for its pictures.
     *
     * @param path makes the path of a picture from its name and its size
     */
    public String moved(String html, BinaryOperator<String> path) {
        return SOURCE.matcher(html).replaceAll(
                picture -> Matcher.quoteReplacement(" src=\"" + path.apply(picture.group(1), picture.group(2)) + '"'));
    }

    /** The path of a picture in the size that suits most screens. */
    public String of(String name) {
        return application.getContextPath() + PictureAddress.named(name).source();
    }

    /** The path of a picture in its smallest size. */
    public String small(String name) {
        return folder() + name + '/' + PictureSize.SMALL;
    }
}
