package journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The talk's journal, moved over: the server under test reads {@code test.env}, with the hash that werkzeug made. */
class TalksJournalIT {

    @Test
    void its_test_user_signs_in_writes_and_signs_out_as_the_slides_say() {
        Http test = Http.anonymous();
        String title = TestJournal.unique("Moved over");

        assertEquals("/login?next=/entry", test.get("/entry").location());
        assertEquals(401, test.submit("/login", "username", "test", "password", "talk is dear").status());
        assertEquals("/entry", test.submit("/login?next=/entry", "username", "test", "password", "talk is cheap").location());
        assertEquals("Welcome back, test!", test.get("/entry").flash());
        assertEquals("/", test.submit("/entry", "title", title, "text", "It rained.").location());
        Answer main = test.get("/");
        assertEquals("Your entry is now live!", main.flash());
        assertEquals(1, main.entries(title));
        assertEquals("/", test.submit("/logout").location());
        assertEquals("Goodbye, test!", test.get("/").flash());
        assertEquals(303, test.get("/entry").status());
    }

    @Test
    void whoever_registers_is_congratulated_on_the_sign_in_page() {
        Http ada = Http.anonymous();
        String name = TestJournal.unique("ada");

        Answer answer = ada.submit("/register", "username", name, "password", TestJournal.PASSWORD, "password2", TestJournal.PASSWORD);

        assertEquals("/login", answer.location());
        assertEquals("Congratulations, you are now a registered user!", ada.get("/login").flash());
        Answer again = ada.submit("/register", "username", name, "password", TestJournal.PASSWORD, "password2", TestJournal.PASSWORD);
        assertEquals(422, again.status());
        assertTrue(again.messages("username").contains("Please use a different username."));
    }

    @Test
    void a_page_that_is_not_there_and_one_that_fails_have_pages_of_their_own() {
        Http grace = Http.anonymous();

        assertEquals(404, grace.get("/nowhere").status());
        assertEquals(500, grace.get("/crashme").status());
    }
}
