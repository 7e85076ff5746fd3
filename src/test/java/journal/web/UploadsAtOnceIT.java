package journal.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import journal.Answer;
import journal.AtOnce;
import journal.Http;
import journal.Wire;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.Test;

/** How many forms with files of an account are read at once: JOURNAL_UPLOADS. */
class UploadsAtOnceIT {
    private static final int UPLOADS = 2;

    private final CountDownLatch refused = new CountDownLatch(1);

    @Test
    void of_an_account_one_form_too_many_is_refused_before_it_is_read_and_those_of_others_are_not() {
        var ada = Http.signedIn(unique("ada"));
        var grace = Http.signedIn(unique("grace"));
        String token = ada.get("/entry").hidden().get(TOKEN);
        byte[] form = form(token);
        String head = Wire.head("POST", path("/uploads"), "Content-Type: multipart/form-data; boundary=x", "X-CSRF-Token: " + token,
                "Cookie: " + SESSION_COOKIE + '=' + ada.cookie(SESSION_COOKIE).orElseThrow(), "Content-Length: " + form.length);

        List<Answer> answers = AtOnce.each(UPLOADS + 1, number -> upload(head, form, grace));

        assertEquals(List.of(201, 201, 429), answers.stream().map(Answer::status).sorted().toList());
        Answer refusal = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertEquals("5", refusal.header("Retry-After"));
        refusal.isGuarded().namesNoProduct();
        ada.addsPicture(PictureSamples.png(1, 1)); // all of them are over
    }

    // The head alone is sent until one of the forms is refused, and Grace has sent hers meanwhile.
    private Answer upload(String head, byte[] form, Http grace) {
        Answer answer = Wire.send(head, out -> {
            try {
                refused.await();
            } catch (InterruptedException stopped) {
                throw new InterruptedIOException();
            }
            out.write(form);
        });
        try {
            if (answer.status() == 429) {
                grace.addsPicture(PictureSamples.png(1, 1));
            }
            return answer;
        } finally {
            refused.countDown();
        }
    }

    private static byte[] form(String token) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + TOKEN + "\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"dot.png\"\r\n\r\n").getBytes(US_ASCII));
        form.writeBytes(PictureSamples.png(1, 1));
        form.writeBytes("\r\n--x--\r\n".getBytes(US_ASCII));
        return form.toByteArray();
    }
}
