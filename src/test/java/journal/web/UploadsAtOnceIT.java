package journal.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static journal.Http.SESSION_COOKIE;
import static journal.Http.TOKEN;
import static journal.TestJournal.URL;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import journal.Answer;
import journal.Http;
import journal.Wire;
import journal.picture.PictureSamples;
import org.junit.jupiter.api.Test;

/** A server reads so many forms with files of an account at once: the setting {@code JOURNAL_UPLOADS}, which is 2 here. */
class UploadsAtOnceIT {
    private static final Duration LATE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(250); // between pictures, of which an author may have a hundred

    private final Http ada = Http.signedIn(unique("ada"));

    @Test
    void one_form_with_files_more_than_may_be_read_at_once_is_asked_to_come_again() throws IOException {
        Answer refused;
        Answer another;
        try (Socket first = begun(); Socket second = begun()) {
            refused = addsUntil(429);
            another = adds(Http.signedIn(unique("grace")));
        }

        assertEquals(429, refused.status(), refused::text);
        assertEquals("5", refused.header("Retry-After"));
        assertEquals(201, another.status(), "that of another account");
        refused.isGuarded().namesNoProduct();
        assertEquals(201, addsUntil(201).status(), "when their senders are gone");
    }

    /** A form of which the beginning is sent. */
    private Socket begun() throws IOException {
        var socket = new Socket(URL.getHost(), URL.getPort());
        String head = Wire.head("POST", path("/uploads"), "Content-Type: multipart/form-data; boundary=x", "Content-Length: 1000000",
                "X-CSRF-Token: " + token(ada), "Cookie: " + SESSION_COOKIE + '=' + ada.cookie(SESSION_COOKIE).orElseThrow());
        socket.getOutputStream().write((head + "--x\r\n").getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Adds a picture until the answer has this status, or it is late; gives the last answer. */
    private Answer addsUntil(int status) {
        long end = System.nanoTime() + LATE.toNanos();
        Answer answer = adds(ada);
        while (answer.status() != status && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = adds(ada);
        }
        return answer;
    }

    private static Answer adds(Http author) {
        return author.sendsPictures("/uploads", Map.of(TOKEN, token(author)), PictureSamples.png(1, 1));
    }

    private static String token(Http author) {
        return author.get("/logout").hidden().get(TOKEN);
    }
}
