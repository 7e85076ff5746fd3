package journal.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundle of texts and the sources that name them: what is named is there, what is there is named, and no view has texts of its own. */
class MessagesTest {
    private static final String KEY = "[a-z]\\w*(?:\\.\\w+)+";
    /** Where a view names a text: fmt:message, what our tags take for a key, and {@code messages.text}. */
    private static final Pattern NAMED_IN_VIEW =
            Pattern.compile(
                    "<fmt:message key=\"([^\"]*)\"|\\s(?:title|label|hint|none)=\"([^\"<]*)\"|messages\\.(?:text|html|link)\\(([^,)]*)");
    /** Where Java does: what follows messages.text, errors.add and flash.success, and the messages of constraints. */
    private static final Pattern NAMED_IN_JAVA = Pattern
            .compile(
                    "messages\\.text\\(\"([^\"]*)\"|errors\\.add\\([^,]+,\\s*\"([^\"]*)\"|(?:message|blank) = \"([^\"]*)\"|flash\\.success\\(\"([^\"]*)\"");
    /** Where Java tells of an attempt that was not made: what the server is too busy for is a case of its own. */
    private static final Pattern NOT_MADE = Pattern.compile("(?:case ([A-Z, ]*) ->.*)?\\.later\\(errors, [^,]+, \"(\\w+)\"\\)");
    private static final Pattern QUOTED_KEY = Pattern.compile("[\"'](" + KEY + ")[\"']");
    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.]+)[\"']");
    private static final Pattern VARIABLE = Pattern.compile("<c:set var=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Properties MESSAGES = MessageFile.ENGLISH;

    @Test
    void every_text_that_is_named_is_there() {
        var named = Stream.concat(views().flatMap(MessagesTest::keysOfView), sources("java", ".java").flatMap(MessagesTest::keysOfJava));

        var missing =
                named.filter(key -> MESSAGES.keySet().stream().noneMatch(there -> matches(key, there))).collect(toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_text_that_is_there_is_named() {
        var named = Stream.of(views().flatMap(MessagesTest::keysOfView), sources("java", ".java").flatMap(MessagesTest::keysOfJava),
                Stream.concat(views(), sources("java", ".java")).flatMap(source -> found(QUOTED, source))).flatMap(keys -> keys)
                .collect(Collectors.toSet());

        var unused = MESSAGES.keySet().stream().filter(there -> named.stream().noneMatch(key -> matches(key, there)))
                .collect(toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503})
    void each_error_is_told_in_plain_words(int status) {
        assertFalse(MESSAGES.getProperty("error." + status + ".title", "").isBlank());
        assertFalse(MESSAGES.getProperty("error." + status + ".text", "").isBlank());
    }

    @Test
    void no_view_has_a_text_of_its_own() {
        var texts = new HashMap<Path, String>();
        for (Path view : Sources.files("webapp", ".jsp", ".tag")) {
            var text = written(Sources.read(view));
            if (text.codePoints().anyMatch(Character::isLetter)) {
                texts.put(view, text.strip());
            }
        }

        assertEquals(Map.of(), texts);
    }

    @Test
    void no_view_has_a_text_of_its_own_in_an_attribute() {
        var texts = views()
                .flatMap(view -> found(Pattern.compile("\\s(?:aria-\\w*label|alt|placeholder|aria-roledescription)=\"([^\"<$]+)"), view))
                .toList();

        assertEquals(List.of(), texts);
    }

    @Test
    void what_these_rules_look_for_is_found() {
        var view =
                "<%-- no text --%><c:set var=\"error\" value=\"error.${status}\"/><t:page title=\"${one ? 'a.one' : 'a.other'}\"><b>Hello</b>${x eq 'y'}"
                        + "<fmt:message key=\"${error}.text\"/><a href=\"${links.to('A#b')}\" title=\"<fmt:message key=\"a.title\"/>\">, you</a></t:page>";

        assertEquals(List.of("a.one", "a.other", "error.*.text", "a.title"), keysOfView(view).toList());
        assertEquals(List.of("a.tries.seconds", "a.tries.minutes", "a.busy", "b.busy", "c.tries.seconds", "c.tries.minutes"),
                keysOfJava(
                        "case EARLY, BUSY -> attempt.later(errors, \"x\", \"a\").build();\ncase BUSY -> attempt.later(errors, f.x(), \"b\").build();\n"
                                + "return Attempt.early(wait).later(errors, \"x\", \"c\").build();")
                        .toList());
        assertEquals("Hello , you", written(view).replaceAll("\\s+", " ").strip());
        assertTrue(matches("error.*.text", "error.404.text"));
        assertFalse(matches("error.*.text", "entry.text"));
    }

    /** The keys that a view names; an asterisk stands for what only a request knows. */
    private static Stream<String> keysOfView(String view) {
        var variables =
                VARIABLE.matcher(view).results().collect(Collectors.groupingBy(set -> set.group(1), Collectors.mapping(set -> set.group(2),
                        Collectors.toList())));
        return NAMED_IN_VIEW.matcher(withoutComments(view)).results().map(MessagesTest::firstGroup).flatMap(name -> keys(name, variables));
    }

    private static Stream<String> keys(String name, Map<String, List<String>> variables) {
        var quoted = found(QUOTED_KEY, name).toList();
        if (!quoted.isEmpty()) { // an expression that chooses between keys
            return quoted.stream();
        }
        var expression = EXPRESSION.matcher(name.matches("\\w+") ? "${" + name + '}' : name); // a variable with a key, as an argument
        if (!expression.find()) {
            return name.matches(KEY) ? Stream.of(name) : Stream.empty();
        }
        return variables.getOrDefault(expression.group(1), List.of()).stream().filter(value -> !value.equals(name))
                .map(value -> EXPRESSION.matcher(name.matches("\\w+") ? value : name.replace(expression.group(), value)).replaceAll("*"))
                .distinct();
    }

    private static Stream<String> keysOfJava(String source) {
        var texts = NAMED_IN_JAVA.matcher(source).results().filter(name -> !firstGroup(name).isEmpty())
                .map(name -> (name.group().startsWith("flash") ? "flash." : "") + firstGroup(name));
        return Stream.concat(texts, NOT_MADE.matcher(source).results().flatMap(MessagesTest::keysOfAttempt));
    }

    private static Stream<String> keysOfAttempt(MatchResult later) {
        var results = later.group(1) == null ? "EARLY" : later.group(1);
        var early = Stream.of(".tries.seconds", ".tries.minutes").filter(end -> results.contains("EARLY"));
        return Stream.concat(early, Stream.of(".busy").filter(end -> results.contains("BUSY"))).map(later.group(2)::concat);
    }

    private static boolean matches(String key, Object there) {
        return key.equals(there) || there.toString().matches(Pattern.quote(key).replace("*", "\\E\\w+\\Q"));
    }

    /** What a view would print by itself: without comments, directives, expressions, what variables are set to, and elements. */
    private static String written(String view) {
        var text = EXPRESSION.matcher(withoutComments(view)).replaceAll("").replaceAll("(?s)<c:set var=\"\\w+\">.*?</c:set>", " ");
        for (String before = ""; !before.equals(text);) {
            before = text;
            text = text.replaceAll("<[^<>]*>", " "); // those in attributes of others first
        }
        return text;
    }

    private static String withoutComments(String view) {
        return view.replaceAll("(?s)<%--.*?--%>|<!--.*?-->", "").replaceAll("(?s)<%@.*?%>", "");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MessagesTest::firstGroup);
    }

    private static String firstGroup(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(group -> group != null).findFirst().orElse("");
    }

    private static Stream<String> views() {
        return sources("webapp", ".jsp", ".tag");
    }

    private static Stream<String> sources(String folder, String... endings) {
        return Sources.files(folder, endings).stream().map(Sources::read);
    }
}
