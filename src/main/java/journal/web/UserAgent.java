package journal.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a browser and of its system, as the header {@code User-Agent} tells them (RFC 9110, 10.1.5). Browsers name those that they
 * resemble, too: the first name in the tables counts.
 *
 * @param browser its name; empty for one that is not in the table
 * @param system the same
 */
public record UserAgent(String browser, String system) {

    private record Name(String name, List<String> signs) {
        boolean isIn(String header) {
            return signs.stream().anyMatch(header::contains);
        }
    }

    private static final List<Name> BROWSERS = List.of(
            new Name("Edge", List.of("Edg/", "EdgA/", "EdgiOS/")),
            new Name("Opera", List.of("OPR/", "OPT/", "OPiOS/")),
            new Name("Samsung Internet", List.of("SamsungBrowser/")),
            new Name("Firefox", List.of("Firefox/", "FxiOS/")),
            new Name("Chrome", List.of("Chrome/", "Chromium/", "CriOS/")),
            new Name("Safari", List.of("Safari/")));
    private static final List<Name> SYSTEMS = List.of(
            new Name("Android", List.of("Android")),
            new Name("iOS", List.of("iPhone", "iPad", "iPod")),
            new Name("Windows", List.of("Windows")),
            new Name("macOS", List.of("Macintosh", "Mac OS X")),
            new Name("Linux", List.of("Linux")));

    /** What a header says. */
    public static UserAgent of(String header) {
        return new UserAgent(first(BROWSERS, header), first(SYSTEMS, header));
    }

    /** Both names in short, such as {@code Firefox, Linux}, of those that are known. */
    public String text() {
        return Stream.of(browser, system).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The key of the text that tells whichever of both is known. */
    public String key() {
        if (browser.isEmpty()) {
            return system.isEmpty() ? "sessions.agent.other.alone" : "sessions.agent.other";
        }
        return system.isEmpty() ? "sessions.agent.alone" : "sessions.agent";
    }

    private static String first(List<Name> names, String header) {
        return names.stream().filter(one -> one.isIn(header)).map(Name::name).findFirst().orElse("");
    }
}
