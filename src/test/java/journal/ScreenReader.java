package journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a screen reader knows of a page: Chromium's accessibility tree as lines of text, what is inside of something below it. */
final class ScreenReader {
    private static final Set<String> NOT_HEARD = Set.of("generic", "none", "InlineTextBox", "LineBreak", "LabelText");
    private static final Set<String> STATES = Set.of("required", "checked", "level", "focused", "expanded", "live", "disabled");

    private final StringBuilder heard = new StringBuilder();
    private final Map<Object, Map<?, ?>> nodes = new HashMap<>();

    private ScreenReader(ChromeDriver browser) {
        browser.executeCdpCommand("Accessibility.enable", Map.of());
        var all = (List<?>) browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of()).get("nodes");
        all.stream().map(Map.class::cast).forEach(node -> nodes.put(node.get("nodeId"), node));
        read((Map<?, ?>) all.get(0), 0, "");
        browser.executeCdpCommand("Accessibility.disable", Map.of());
    }

    /** One line for each thing: its role, its name, its states, and what describes it. */
    static String reads(ChromeDriver browser) {
        return new ScreenReader(browser).heard.toString();
    }

    private void read(Map<?, ?> node, int depth, String parent) {
        String role = text(node, "role");
        String name = text(node, "name");
        boolean silent = Boolean.TRUE.equals(node.get("ignored")) || NOT_HEARD.contains(role)
                || role.equals("StaticText") && (name.isBlank() || name.strip().equals(parent.strip()));
        if (!silent) {
            heard.append("  ".repeat(depth)).append(role.equals("StaticText") ? "text" : role);
            if (!name.isEmpty()) {
                heard.append(" “").append(name.strip().replace("\n", " / ")).append('”');
            }
            heard.append(states(node)).append(described(node)).append('\n');
        }
        for (Object child : (List<?>) node.get("childIds")) {
            if (nodes.containsKey(child) && !role.equals("MenuListPopup")) { // which is closed
                read(nodes.get(child), silent ? depth : depth + 1, silent && name.isEmpty() ? parent : name);
            }
        }
    }

    private static String states(Map<?, ?> node) {
        var states = new TreeMap<String, String>();
        for (Object each : node.containsKey("properties") ? (List<?>) node.get("properties") : List.of()) {
            var property = (Map<?, ?>) each;
            String state = property.get("name").toString();
            String value = text(property, "value");
            if (STATES.contains(state) && !Set.of("false", "off").contains(value) || state.equals("invalid") && value.equals("true")) {
                states.put(state, value.equals("true") ? "" : " " + value);
            }
        }
        var said = new StringBuilder();
        states.forEach((state, value) -> said.append(", ").append(state).append(value));
        return said.toString();
    }

    private static String described(Map<?, ?> node) {
        String description = text(node, "description");
        return description.isEmpty() ? "" : " (" + description + ')';
    }

    private static String text(Map<?, ?> of, String what) {
        return of.get(what) instanceof Map<?, ?> value && value.containsKey("value") ? String.valueOf(value.get("value")) : "";
    }
}
