package journal.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Bold, italic, underlined and struck words whose only sign is a style. They get the elements of HTML for it. */
final class CssMarks {
    private static final List<Mark> MARKS =
            List.of(new Mark("strong", "font-weight:(bold|[6-9]00)"), new Mark("em", "font-style:(italic|oblique)"),
                    new Mark("u", "text-decoration[a-z-]{0,10}:[a-z ]{0,30}underline"),
                    new Mark("s", "text-decoration[a-z-]{0,10}:[a-z ]{0,30}line-through"));

    private CssMarks() {
    }

    /**
     * Adds the elements.
     *
     * @param classes the declarations of the classes of {@code span}, by their names
     */
    static void byElements(Element body, Map<String, String> classes) {
        Map<String, List<Mark>> ofClasses = new HashMap<>();
        classes.forEach((name, declarations) -> ofClasses.put(name, marks(declarations)));
        for (Element span : body.select("span[style], span[class]")) {
            if (!span.ownText().isBlank()) {
                marks(span.attr("style")).forEach(mark -> mark.addTo(span));
                ofClasses.getOrDefault(span.className(), List.of()).forEach(mark -> mark.addTo(span));
            }
        }
    }

    private static List<Mark> marks(String declarations) {
        String plain = declarations.toLowerCase(Locale.ROOT).replaceAll(":\\s+", ":");
        return MARKS.stream().filter(mark -> mark.in().matcher(plain).find()).toList();
    }

    private record Mark(String element, Pattern in) {
        Mark(String element, String pattern) {
            this(element, Pattern.compile(pattern));
        }

        void addTo(Element span) {
            var mark = new Element(element);
            span.replaceWith(mark);
            mark.appendChild(span);
        }
    }
}
