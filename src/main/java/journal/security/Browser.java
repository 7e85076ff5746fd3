package journal.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser and its system in short, such as {@code Firefox, Linux}. It is made of known names alone, never of what a client sent. */
final class Browser {
    // several browsers name others, too: the first one that is found counts
    private static final Map<String, String> BROWSERS =
            inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox/",
                    "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari", "curl/", "curl");
    private static final Map<String, String> SYSTEMS =
            inOrder("Android", "Android", "iPhone", "iOS", "iPad", "iPadOS", "CrOS", "ChromeOS", "Windows",
                    "Windows", "Mac OS X", "macOS", "Linux", "Linux");

    private Browser() {
    }

    /** That of a header {@code User-Agent} (RFC 9110, 10.1.5); empty where it names none that is known. */
    static String of(String agent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream().filter(name -> agent.contains(name.getKey())).limit(1))
                .map(Map.Entry::getValue).collect(Collectors.joining(", "));
    }

    private static Map<String, String> inOrder(String... names) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int at = 0; at < names.length; at += 2) {
            map.put(names[at], names[at + 1]);
        }
        return map;
    }
}
