package journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The mail server of the tests, one for each JVM: it takes every mail, and nobody gets one. */
public final class MailCatcher {
    private static final Duration LATE = Duration.ofSeconds(40); // for a busy computer, and longer than the journal waits for its next look
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static MailCatcher begun;

    private final int port = JournalUnderTest.freePort();
    private final List<MimeMessage> before = new CopyOnWriteArrayList<>(); // what came before the last stop
    private GreenMail server = server();

    private MailCatcher() {
    }

    /** The one of this JVM, which has begun. */
    static synchronized MailCatcher begun() {
        if (begun == null) {
            begun = new MailCatcher();
            begun.server.start();
        }
        return begun;
    }

    /** The settings of a journal that sends its mails there. */
    Map<String, String> settings() {
        return Map.of("JOURNAL_MAIL_HOST", "localhost", "JOURNAL_MAIL_PORT", String.valueOf(port), "JOURNAL_MAIL_TLS", "none",
                "JOURNAL_MAIL_FROM", "journal@journal.example");
    }

    /** It is gone: nobody listens at its port. */
    public static synchronized void stops() {
        begun().before.addAll(List.of(begun().server.getReceivedMessages()));
        begun().server.stop();
        begun().server = begun().server();
    }

    /** It is there again. */
    public static synchronized void startsAgain() {
        begun().server.start();
    }

    /** What an address got up to now, however it is written, in its order. */
    public static synchronized List<Mail> to(String address) {
        Stream<MimeMessage> now = begun().server.getManagers() == null ? Stream.empty() : Stream.of(begun().server.getReceivedMessages());
        return Stream.concat(begun().before.stream(), now).filter(message -> isTo(message, address)).map(Mail::of).toList();
    }

    /** Waits until an address has got so many mails; gives the last one. */
    public static Mail awaits(String address, int many) {
        long end = System.nanoTime() + LATE.toNanos();
        List<Mail> mails = to(address);
        while (mails.size() < many && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            mails = to(address);
        }
        String subjects = mails.stream().map(Mail::subject).toList().toString();
        assertTrue(mails.size() >= many, () -> "Of " + many + " mails to " + address + " came " + subjects);
        return mails.get(many - 1);
    }

    /** Waits until an address has got a mail; gives it. */
    public static Mail awaits(String address) {
        return awaits(address, 1);
    }

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equalsIgnoreCase(address);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
