package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is led after signing in: where the browser was, and never to another host. */
class WhereToGoNextIT {
    private static String name;

    @BeforeAll
    static void ada_registers() {
        name = unique("ada");
        Http.registered(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/entries/1", "/entries/1?from=list", "/?before=2026-11-24T03:43:02.123456Z-42", "/entries/1#end",
        "/%C3%A9", "/a//b", "/a:b",
        "/@evil.example", "/.evil.example"})
    void a_path_of_this_host_is_where_one_goes(String next) {
        assertEquals(path(next), locationAfter(path(next)));
    }

    static Stream<String> elsewhere() {
        return Stream.of("", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/\\/evil.example",
                "\\/evil.example",
                "https://evil.example", "https:evil.example", "https:/evil.example", "HTTPS://evil.example", "javascript:alert(1)",
                "data:,x",
                "evil.example", "entry", "?x", "#x", "/\t/evil.example", "\t//evil.example", "/\n/evil.example", " //evil.example",
                "/entry\r\nSet-Cookie: evil=1", "/\r\n\r\n<script>", "/entry\r\nLocation: https://evil.example", "/\u0085/evil.example",
                "/%zz", "/[",
                "\u3000//evil.example", "/\u2028", "\uFF0F\uFF0Fevil.example", "//[::1", "//");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void anything_else_leads_to_the_newest_entries(String next) {
        var ada = Http.anonymous();
        var form = ada.get("/login?" + Http.encoded("next", next)).hidden();
        form.put("username", name);
        form.put("password", PASSWORD);

        var answer = ada.post("/login", form);

        assertEquals(303, answer.status(), answer::text);
        assertEquals(List.of(path("/")), answer.all("Location"));
        assertFalse(answer.headers().toString().contains("evil"));
        answer.isGuarded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "\u0000/entry",
        "/\u0000/evil.example"})
    void the_form_is_checked_not_only_the_address(String next) {
        assertEquals(path("/"), locationAfter(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%09/evil.example", "/%2F/evil.example", "/%5Cevil.example", "/..//evil.example", "/;//evil.example",
        "/%0d%0aSet-Cookie:evil=1"})
    void a_path_that_only_looks_like_another_host_stays_on_this_one(String next) {
        var location = locationAfter(next);

        assertEquals(URL.getAuthority(), URL.resolve(location).getAuthority(), location);
        assertFalse(location.startsWith("//"), location);
    }

    @Test
    void a_path_that_is_longer_than_any_of_the_journal_is_refused() {
        var answer = Http.anonymous().submit("/login", "username", name, "password", PASSWORD, "next", '/' + "a".repeat(2_000));

        assertEquals(422, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    private static String locationAfter(String next) {
        var answer = Http.anonymous().submit("/login", "username", name, "password", PASSWORD, "next", next);
        assertEquals(303, answer.status(), answer::text);
        assertFalse(answer.all("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("evil")));
        return answer.location();
    }
}
