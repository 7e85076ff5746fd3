package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day is read in any language, and not where it would be a guess. */
class DateInWordsTest {
    @Test
    void a_day_is_the_same_in_each_language() {
        for (String words : List.of("Sunday, 3 November 2024", "Sunday, November 3, 2024", "Sonntag, 3. November 2024",
                "dimanche 3 novembre 2024", "domingo, 3 de noviembre de 2024",
                "domingo, 3 de novembro de 2024", "воскресенье, 3 ноября 2024 г.", "2024年11月3日 日曜日", "2024년 11월 3일 일요일")) {
            assertEquals(Optional.of(LocalDate.of(2024, 11, 3)), DateInWords.of(words), words);
        }
    }

    @Test
    void what_is_no_day_or_several_is_none() {
        // "Listopada" is in November in Polish, and in October in Croatian.
        for (String words : List.of("", "yesterday", "31 February 2024", "3 listopada 2024", "November 2024", "3 November", "2024-13-01")) {
            assertEquals(Optional.empty(), DateInWords.of(words), words);
        }
    }
}
