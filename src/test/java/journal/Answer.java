package journal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the journal answered.
 *
 * @param headers by their names, whose case does not matter
 */
public record Answer(int status, Map<String, List<String>> headers, byte[] content) {
    private static final Pattern INPUT = Pattern.compile("<input\\s[^>]*>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\s[^>]*>");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("<link rel=\"next\" href=\"([^\"]*)\"");
    private static final Pattern ARTICLE = Pattern.compile("<article\\b.*?</article>", Pattern.DOTALL);
    private static final Pattern FLASH = Pattern.compile("<div class=\"flash\"[^>]*>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("&(?:#(\\d+)|lt|gt|amp);");
    /** Words that would tell what the journal is made of. */
    private static final List<String> PRODUCTS =
            List.of("Liberty", "WebSphere", "SRVE", "CWWW", "RESTEASY", "RESTEasy", "Krazo", "Weld", "Derby",
                    "EclipseLink", "java.", "javax.", "jakarta.", "org.eclipse", "journal.web", "Exception", "\tat ");

    public Answer {
        Map<String, List<String>> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(headers);
        headers = caseless;
    }

    /** The values of a header; none where it is missing. */
    public List<String> all(String header) {
        return headers.getOrDefault(header, List.of());
    }

    /** The value of a header; empty where it is missing. */
    public String header(String name) {
        return String.join(", ", all(name));
    }

    /** Where the browser is sent; empty where it stays. */
    public String location() {
        return header("Location");
    }

    /** The content as it was sent. */
    public String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The page as it is read: without its elements, each run of white space being one space. */
    public String text() {
        return read(body());
    }

    /** The page's heading. */
    public String heading() {
        return first(HEADING, body()).map(Answer::read).orElse("");
    }

    /** What the page says about what just happened; empty where it says nothing. */
    public String flash() {
        return first(FLASH, body()).map(Answer::read).orElse("");
    }

    /** The entries on the page, as they are read. */
    public List<String> articles() {
        return all(ARTICLE, body()).map(found -> read(found.group())).toList();
    }

    /** How many entries of this title are on the page. */
    public long entries(String title) {
        return articles().stream().filter(article -> article.startsWith(title)).count();
    }

    /** Where the link of this text leads. */
    public String link(String text) {
        return all(LINK, body()).filter(found -> read(found.group(2)).equals(text)).map(found -> unescaped(found.group(1))).findFirst()
                .orElseThrow(() -> new AssertionError("There is no link " + text + " in " + body()));
    }

    /** Where the page says that older entries are; empty where there are none. */
    public Optional<String> next() {
        return first(NEXT, body()).map(Answer::unescaped);
    }

    /** The hidden fields of the page's last form. */
    public Map<String, String> hidden() {
        var hidden = new LinkedHashMap<String, String>();
        all(INPUT, body()).map(MatchResult::group).filter(input -> attribute(input, "type").equals("hidden"))
                .forEach(input -> hidden.put(attribute(input, "name"), attribute(input, "value")));
        return hidden;
    }

    /** What is typed in a field or chosen, with each line break as one LF; a field that is not there fails the test. */
    public String field(String name) {
        var textarea = Pattern.compile("<textarea\\s[^>]*name=\"" + name + "\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL); // its first is not text
        var select = Pattern.compile("<select\\s[^>]*name=\"" + name + "\"[^>]*>(.*?)</select>", Pattern.DOTALL);
        return first(textarea, body()).map(Answer::unescaped).or(() -> first(select, body()).map(Answer::selected))
                .or(() -> input(name).map(input -> attribute(input, "value")))
                .orElseThrow(() -> new AssertionError("There is no field " + name + " in " + body())).replace("\r\n", "\n");
    }

    /** The page's form with all that it kept, as it is sent again. */
    public Map<String, String> keptForm() {
        var form = hidden();
        all(FIELD, body()).map(element -> attribute(element.group(), "name"))
                .filter(name -> !name.isEmpty() && !form.containsKey(name) && !isOpen(name))
                .forEach(name -> form.put(name, field(name)));
        return form;
    }

    /** What was refused about a field. */
    public List<String> messages(String field) {
        var list = Pattern.compile("<ul class=\"refusals\" id=\"" + field + "-errors\">(.*?)</ul>", Pattern.DOTALL);
        return first(list, body()).stream().flatMap(items -> all(Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL), items))
                .map(item -> read(item.group(1))).toList();
    }

    /** Fails without the headers that every answer carries (OWASP Secure Headers). */
    public Answer isGuarded() {
        assertAll(
                () -> assertTrue(header("Content-Security-Policy").startsWith("default-src 'none'"), "Content-Security-Policy"),
                () -> assertTrue(header("Content-Security-Policy").contains("frame-ancestors 'none'"), "frame-ancestors"),
                () -> assertFalse(header("Content-Security-Policy").contains("unsafe"), "unsafe in Content-Security-Policy"),
                () -> assertEquals("nosniff", header("X-Content-Type-Options"), "X-Content-Type-Options"),
                () -> assertTrue(
                        List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
                                .contains(header("Referrer-Policy"))),
                () -> assertTrue(header("Permissions-Policy").contains("camera=()"), "Permissions-Policy"),
                () -> assertEquals("same-origin", header("Cross-Origin-Opener-Policy"), "Cross-Origin-Opener-Policy"),
                () -> assertEquals("same-origin", header("Cross-Origin-Resource-Policy"), "Cross-Origin-Resource-Policy"),
                () -> assertEquals("", header("Server"), "Server"),
                () -> assertEquals("", header("X-Powered-By"), "X-Powered-By"));
        return this;
    }

    /** Fails where something tells what the journal is made of. */
    public Answer namesNoProduct() {
        assertEquals(List.of(), PRODUCTS.stream().filter(word -> body().contains(word) || headers.toString().contains(word)).toList());
        return this;
    }

    // of a choice that nobody has made a browser sends nothing
    private boolean isOpen(String choice) {
        return input(choice).isEmpty() && body().contains("<input type=\"radio\" name=\"" + choice + '"');
    }

    private Optional<String> input(String name) {
        return all(INPUT, body()).map(MatchResult::group).filter(input -> attribute(input, "name").equals(name))
                .filter(input -> !attribute(input, "type").equals("radio") || input.contains(" checked")).findFirst();
    }

    private static String selected(String options) {
        return first(Pattern.compile("<option value=\"([^\"]*)\" selected>"), options).orElse("");
    }

    private static String attribute(String element, String name) {
        return first(Pattern.compile("\\s" + name + "=\"([^\"]*)\""), element).map(Answer::unescaped).orElse("");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return all(pattern, text).map(found -> found.group(1)).findFirst();
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(String html) {
        return unescaped(html.replaceAll("</?bdi>", "").replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
    }

    private static String unescaped(String text) {
        return CHARACTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(switch (found.group()) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            default -> Character.toString(Integer.parseInt(found.group(1)));
        }));
    }
}
