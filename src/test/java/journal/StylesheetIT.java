package journal;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whether the stylesheets are valid, for which a browser is asked: the Nu Html Checker knows neither layers nor nested rules. Every
 * declaration and every rule is given to it alone, and must be kept.
 */
class StylesheetIT {
    @RegisterExtension static final Browsers browsers = new Browsers();

    /** What Chromium does not understand, and for whom it is there. */
    private static final Map<String, String> FOR_OTHER_BROWSERS = Map.of();

    // What comes back is what was dropped. A condition that is neither met nor not met asks for something unknown.
    private static final String DROPPED = """
            return arguments[0].filter(piece => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(piece);
                let rule = sheet;
                for (let depth = piece.split(/ \\{ /).length - 1; depth > 0; depth--) {
                    rule = rule.cssRules?.[0];
                    if (!rule) return true;
                    if (rule.media && !matchMedia(rule.media.mediaText).matches && !matchMedia('not all and ' + rule.media.mediaText).matches
                            && !matchMedia('not ' + rule.media.mediaText).matches) return true;
                }
                if (!/;( \\})*$/.test(piece)) return false;
                if (rule !== sheet && !rule.style && !rule.cssRules) return !rule.cssText.includes(piece.split(/ \\{ /).at(-1).split(':')[0] + ':');
                return !(rule.style?.length || rule.cssRules?.[0]?.style?.length || rule === sheet && sheet.cssRules.length);
            });""";

    @Test
    void a_browser_understands_all_of_every_stylesheet() {
        var pieces =
                Sources.files("webapp/assets", ".css").stream().collect(toMap(file -> file, file -> Stylesheet.pieces(Sources.read(file))));

        var dropped = new TreeMap<Path, List<?>>();
        pieces.forEach((file, all) -> dropped.put(file, dropped(all)));
        dropped.values().removeIf(List::isEmpty);

        assertEquals(Map.of(), dropped);
    }

    @Test
    void what_a_browser_drops_is_found() {
        var dropped = Stylesheet.pieces("""
                @layer one, two;
                @layr three;
                @layer one { p { color: red; colr: red; margin: 1px 2px; color: light-dark(red, blu); &:hovr { color: red; } } }
                p { border: 1px solid var(--any); content: "} ; {"; &:hover { color: red; } @media (width > 3rem) { top: 0; left: x; } }
                @media (widht > 3rem) { a { color: red; } }
                @media print { b { color: red } }
                @view-transition { navigation: auto; navigatoin: auto; }
                @supports (top: 0) { p::befor { color: red; } }
                """);

        assertEquals(List.of("@layr three;", "@layer one { p { colr: red; } }", "@layer one { p { color: light-dark(red, blu); } }",
                "@layer one { p { &:hovr {  } } }", "@layer one { p { &:hovr { color: red; } } }",
                "p { @media (width > 3rem) { left: x; } }", "@media (widht > 3rem) {  }", "@media (widht > 3rem) { a {  } }",
                "@media (widht > 3rem) { a { color: red; } }", "@view-transition { navigatoin: auto; }",
                "@supports (top: 0) { p::befor {  } }",
                "@supports (top: 0) { p::befor { color: red; } }"), dropped(dropped));
    }

    private static List<?> dropped(List<String> pieces) {
        var dropped = (List<?>) browsers.somebody("grace", Scripting.ON).browser().executeScript(DROPPED, pieces);
        return dropped.stream().filter(piece -> !FOR_OTHER_BROWSERS.containsKey(piece)).toList();
    }
}
