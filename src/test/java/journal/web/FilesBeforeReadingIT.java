package journal.web;

import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import journal.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not send files is told so before they are read. */
class FilesBeforeReadingIT {
    private static final String TYPE = "Content-Type: multipart/form-data; boundary=x";
    private static final int HUGE = 200_000_000;

    private static Http ada;
    private static String entry;

    @BeforeAll
    static void ada_signs_in() {
        ada = Http.signedIn(unique("ada"));
        entry = ada.adds(unique("Rain"), "It rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uploads", "/pictures", "/entries/1/pictures"})
    void who_is_not_signed_in_is_refused_before_anything_is_read(String page) {
        var answer = Wire.send(Wire.head("POST", path(page), TYPE, "Content-Length: " + HUGE));

        assertEquals(401, answer.status());
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uploads", "/pictures", "/entries/1/pictures", "/pictures?proof=", "/pictures?proof=0123456789abcdef"})
    void who_has_no_token_is_refused_before_anything_is_read(String page) {
        String cookie = "Cookie: " + SESSION_COOKIE + '=' + ada.cookie(SESSION_COOKIE).orElseThrow();

        var answer = Wire.send(Wire.head("POST", path(page), TYPE, cookie, "Content-Length: " + HUGE));

        assertEquals(403, answer.status());
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @CsvSource({"Transfer-Encoding: chunked, 411", "Content-Length: 220000001, 413"})
    void a_form_with_files_says_how_long_it_is_and_is_not_too_long(String length, int status) {
        var answer = Wire.send(Wire.head("POST", path("/uploads"), TYPE, length), out -> out.write("0\r\n\r\n".getBytes()));

        assertEquals(status, answer.status());
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void megabytes_of_a_stranger_are_not_read_to_their_end() {
        var written = new AtomicInteger();

        var answer = Wire.send(Wire.head("POST", path("/uploads"), TYPE, "Content-Length: " + HUGE), out -> write(out, written));

        assertEquals(401, answer.status());
        assertTrue(written.get() < HUGE / 2, () -> written + " bytes were taken");
    }

    @Test
    void the_button_without_script_has_its_proof_in_the_address_and_no_token() {
        Answer form = ada.get(entry + "/edit");
        String address = form.body().replaceFirst("(?s).*formaction=\"([^\"]*/pictures\\?[^\"]*)\".*", "$1")
                .substring(TestJournal.path("/").length() - 1);
        var fields = form.hidden();
        String proof = address.replaceFirst(".*\\?proof=", "");

        var answer = Wire.send(Wire.head("POST", path(address), TYPE, "Content-Length: " + 2_000_000,
                "Cookie: " + SESSION_COOKIE + '=' + ada.cookie(SESSION_COOKIE).orElseThrow()), out -> out.write(new byte[2_000_000]));

        assertTrue(address.matches("/entries/\\d+/pictures\\?proof=[0-9a-f]{32}"), address);
        assertFalse(fields.get(TOKEN).contains(proof));
        assertTrue(answer.status() == 400 || answer.status() == 403 && answer.heading().equals("Please send it once more"),
                () -> "it was read, and has no token in it: " + answer.status() + ' ' + answer.text());
    }

    private static void write(OutputStream out, AtomicInteger written) throws IOException {
        byte[] part = new byte[100_000];
        while (written.get() < HUGE) {
            out.write(part);
            written.addAndGet(part.length);
        }
    }
}
