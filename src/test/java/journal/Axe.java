package journal;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core finds on a page: what breaks a rule, and what it cannot judge and nobody has looked at. */
final class Axe {
    /**
     * What axe could not judge ("needs review") until somebody looked at it: the rule, why axe gave up, where (a selector), and what was
     * seen. It must hold in every language and both themes. A contrast is measured all the same, with the colour behind.
     */
    private static final List<List<String>> LOOKED_AT = List.of(
            List.of("color-contrast", "bgGradient", "textarea",
                    "The lines of the ruled page are hairlines between those of the text: the field's own colour is behind the letters."),
            List.of("color-contrast", "nonBmp", ".task", "The box of a task is a character, in the colour of the text."),
            List.of("color-contrast", "pseudoContent", ".field *",
                    "The bar of a refused field stands in the margin, where no text is."),
            List.of("color-contrast", "elmPartiallyObscured", ".year .day *",
                    "A year moves inside its box, whose edge may cut a day in two."));

    // Not AxeBuilder's own way of running it: that opens a window for every result and takes ten times as long.
    private static final String RUN = """
            const [options, lookedAt, done] = arguments;
            const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            function mixed(...colours) {
                pen.clearRect(0, 0, 1, 1);
                colours.forEach(colour => { pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1); });
                return [...pen.getImageData(0, 0, 1, 1).data];
            }
            function luminance(colour) { // WCAG 2.2, relative luminance
                const [red, green, blue] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            }
            function contrast(element) {
                const behind = [];
                for (let at = element; at; at = at.parentElement) {
                    behind.unshift(getComputedStyle(at).backgroundColor);
                    if (mixed(behind[0])[3] === 255) break;
                }
                const [one, other] = [luminance(mixed('white', ...behind)), luminance(mixed('white', ...behind, getComputedStyle(element).color))];
                return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            }
            function isFine(rule, node) {
                const reasons = node.any.map(check => check.data?.messageKey);
                return lookedAt.some(([id, reason, where]) => id === rule.id && reasons.includes(reason) && node.element.matches(where))
                    && (rule.id !== 'color-contrast' || contrast(node.element) >= 4.5);
            }
            function told(how, rule, node) {
                const reasons = [...node.any, ...node.all, ...node.none].map(check => (check.data?.messageKey ?? '') + ' ' + check.message);
                return [how, rule.id, node.target.join(' '), node.html.slice(0, 200), ...reasons].join(' | ');
            }
            if (!window.axe) loadAxe();
            axe.run({resultTypes: ['violations', 'incomplete'], elementRef: true, ...options}).then(
                found => done([
                    ...found.violations.flatMap(rule => rule.nodes.map(node => told('broken', rule, node))),
                    ...found.incomplete.flatMap(rule => rule.nodes.filter(node => !isFine(rule, node)).map(node => told('to be looked at', rule, node))),
                    ...(found.passes.length ? [] : ['nothing was looked at'])]),
                failure => done([String(failure)]));""";
    private static final Map<String, Object> ALL_RULES = Map.of("runOnly",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            "rules", Map.of("target-size", Map.of("enabled", true)));
    private static final Map<String, Object> RULES_OF_COLOUR = Map.of("runOnly",
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    private static final Map<ChromeDriver, Axe> KNOWN = new ConcurrentHashMap<>();

    private final ChromeDriver browser;

    private Axe(ChromeDriver browser) {
        this.browser = browser;
        // A function that nobody calls costs a page next to nothing; sent to a page that is there, axe takes longer than all its rules.
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "function loadAxe() {" + script() + "}"));
    }

    /** Comes along with a browser for good: each page that it opens from now on can be looked at. */
    static Axe with(ChromeDriver browser) {
        return KNOWN.computeIfAbsent(browser, Axe::new);
    }

    /** What any rule finds: WCAG 2.0 to 2.2, A and AA, and axe's own good practice. */
    List<String> findings() {
        return findings(ALL_RULES);
    }

    /** What the rules find that depend on colours only. */
    List<String> findingsOfColour() {
        return findings(RULES_OF_COLOUR);
    }

    /** What all other rules find: where the system forces its colours, axe sees those of the page. */
    List<String> findingsBesidesColour() {
        return findings(Map.of("runOnly", ALL_RULES.get("runOnly"), "rules",
                Map.of("target-size", Map.of("enabled", true), "color-contrast", Map.of("enabled", false), "link-in-text-block",
                        Map.of("enabled", false))));
    }

    private List<String> findings(Map<String, Object> options) {
        var found = (List<?>) browser.executeAsyncScript(RUN, options, LOOKED_AT);
        return found.stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
