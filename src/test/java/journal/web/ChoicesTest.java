package journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journal.web.Choices.Choice;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final Choices choices = new Choices(List.of(new Choice("a", "A & B"), new Choice("ab", "<b>"), new Choice("\"", "quote")));

    @Test
    void each_is_an_option_and_markup_is_text() {
        assertEquals("<option value=\"a\">A &amp; B</option><option value=\"ab\">&lt;b&gt;</option><option value=\"&#34;\">quote</option>",
                choices.html(""));
    }

    @Test
    void the_chosen_one_alone_is_selected() {
        assertEquals("<option value=\"a\">A &amp; B</option><option value=\"ab\" selected>&lt;b&gt;</option>"
                + "<option value=\"&#34;\">quote</option>", choices.html("ab"));
        assertEquals("<option value=\"a\">A &amp; B</option><option value=\"ab\">&lt;b&gt;</option>"
                + "<option value=\"&#34;\" selected>quote</option>", choices.html("\""));
    }

    @Test
    void none_is_selected_where_there_is_no_such_one() {
        assertEquals(choices.html(""), choices.html("b"));
    }
}
