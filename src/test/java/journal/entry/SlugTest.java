package journal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import journal.web.Controllers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"First day, first-day", "'  Rain, rain; rain!  ', rain-rain-rain", "Größe, größe", "雨の日の手帳, 雨の日の手帳",
        "رسالة من البحر, رسالة-من-البحر",
        "😀, -", "..., -", "../../etc/passwd, etc-passwd", "<b>, b", "a%2Fb, a-2fb", "Edit, edit-", "versions, versions-",
        "İstanbul, i̇stanbul"})
    void the_words_of_a_title_stand_in_its_address(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void a_slug_is_short_and_ends_with_a_word() {
        assertEquals("x".repeat(60), Slug.of("x".repeat(200)));
        assertEquals("x".repeat(59), Slug.of("x".repeat(59) + " and so on"));
        assertEquals("𠀀".repeat(60), Slug.of("𠀀".repeat(61)));
        assertEquals("x".repeat(59), Slug.of("x".repeat(59) + "कि"));
        assertEquals("x".repeat(58) + "कि", Slug.of("x".repeat(58) + "किताब"));
    }

    @Test
    void no_slug_is_the_address_of_something_else() {
        var taken = new TreeSet<String>();
        Controllers.classes().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> Stream
                .concat(Stream.of(""), Controllers.actions(type).filter(action -> action.isAnnotationPresent(Path.class))
                        .map(action -> action.getAnnotation(Path.class).value()))
                .map(path -> (type.getAnnotation(Path.class).value() + '/' + path).replaceAll("/+", "/").replaceFirst("^/", ""))
                .filter(path -> path.matches("entries/\\{id\\}/[a-z].*"))
                .forEach(path -> taken.add(path.split("/")[2])));

        assertTrue(taken.contains("edit"), taken::toString);
        assertEquals(new TreeSet<>(Slug.TAKEN), taken);
    }
}
