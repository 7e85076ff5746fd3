package journal.web;

import static journal.Http.FORM;
import static journal.TestJournal.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import journal.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of ten megabytes: each is refused, whatever its type. */
class LargeBodiesIT {
    private static final String EMOJI = "\uD83D\uDE00";
    private static final int TEN_MEGABYTES = 10 << 20;

    @ParameterizedTest
    @CsvSource({"/entry, application/x-www-form-urlencoded", "/login, application/x-www-form-urlencoded", "/entry, application/json",
        "/login, multipart/form-data; boundary=x", "/, application/x-www-form-urlencoded", "/nowhere, application/x-www-form-urlencoded"})
    void ten_megabytes_are_too_much(String page, String type) {
        var answer = Wire.send(Wire.head("POST", path(page), "Content-Type: " + type, "Content-Length: " + TEN_MEGABYTES),
                LargeBodiesIT::tenMegabytes);

        assertEquals(413, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry", "/login", "/register"})
    void ten_megabytes_in_chunks_are_too_much(String page) {
        var answer = Wire.send(Wire.head("POST", path(page), "Content-Type: " + FORM, "Transfer-Encoding: chunked"), out -> {
            out.write((Integer.toHexString(TEN_MEGABYTES) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            tenMegabytes(out);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertEquals(413, answer.status(), answer::text);
        answer.isGuarded().namesNoProduct();
    }

    @Test
    void ten_megabytes_of_another_kind_in_chunks_are_refused() {
        var answer = Wire.send(Wire.head("POST", path("/entry"), "Content-Type: application/json", "Transfer-Encoding: chunked"), out -> {
            out.write((Integer.toHexString(TEN_MEGABYTES) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            tenMegabytes(out);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertTrue(List.of(413, 415).contains(answer.status()), () -> answer.status() + " " + answer.text());
        answer.isGuarded().namesNoProduct();
    }

    private static void tenMegabytes(OutputStream out) throws IOException {
        byte[] part = URLEncoder.encode(EMOJI.repeat(1024), StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII);
        int left = TEN_MEGABYTES;
        while (left > 0) {
            out.write(part, 0, Math.min(left, part.length));
            left -= part.length;
        }
    }
}
