package journal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of what Unicode takes for one word are found as well as the whole. */
class WordPartsTest {
    private static final Set<Integer> WITHIN = Set.of(WordBreak.MIDLETTER, WordBreak.MIDNUM, WordBreak.MIDNUMLET, WordBreak.EXTENDNUMLET,
            WordBreak.SINGLE_QUOTE, WordBreak.DOUBLE_QUOTE);

    @AutoClose private final WrittenIndex written = new WrittenIndex();

    static Stream<String> signs() {
        IntStream within = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> WITHIN.contains(UCharacter.getIntPropertyValue(point, UProperty.WORD_BREAK)));
        return IntStream.concat(within, "ʻʼ".chars()).mapToObj(Character::toString);
    }

    @Test
    void unicode_has_many_such_signs() {
        assertTrue(signs().count() > 30, () -> signs().toList().toString());
        assertTrue(signs().toList().containsAll(List.of(".", "'", "’", ":", "_", "·")));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void letters_and_digits_beside_a_sign_are_words(String sign) throws IOException {
        long words = written.put("", "No title", "It was Gans" + sign + "Dann then.");
        long numbers = written.put("", "No title", "It was 24" + sign + "2023 then.");
        long hebrew = written.put("", "No title", "It was ארה" + sign + "ב then.");

        for (String query : List.of("gans", "dann", "\"gans dann\"")) {
            assertEquals(List.of(words), written.found(query), query);
        }
        for (String query : List.of("24", "2023", "\"24 2023\"")) {
            assertEquals(List.of(numbers), written.found(query), query);
        }
        assertEquals(List.of(hebrew), written.found("ארה"));
    }
}
