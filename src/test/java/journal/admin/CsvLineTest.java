package journal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @Test
    void each_cell_is_quoted_and_the_line_ends_as_the_standard_says() {
        assertEquals("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\"\r\n", CsvLine.of(List.of("a,b", "say \"no\"", "two\nlines", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A"})
    void no_cell_is_a_formula(String typed) {
        assertEquals("\"'" + typed + "\"\r\n", CsvLine.of(List.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "a-b", "ada@example.org", "role=ADMIN"})
    void other_cells_stay_as_they_are(String typed) {
        assertEquals('"' + typed + "\"\r\n", CsvLine.of(List.of(typed)));
    }
}
