package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/entry", "/entry?draft=3&x=%20", "/journal/entries/1#top", "/a//b", "/http://evil.example/"})
    void a_path_of_this_host_is_taken(String path) {
        assertEquals(path, LocalPath.of(path, "/otherwise"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "entry", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
        "https:/evil", "javascript:alert(1)", "/\tevil", "/\t/evil.example", "/\n/evil.example", "/a\r\nSet-Cookie: x=y", "/\0", " /entry",
        "/entry /x", "/%zz", "?x"})
    void everything_else_is_not(String path) {
        assertEquals("/otherwise", LocalPath.of(path, "/otherwise"));
    }

    @Test
    void a_path_is_sent_in_ascii() {
        assertEquals("/entries/%C3%A9", LocalPath.of("/entries/é", "/otherwise"));
    }
}
