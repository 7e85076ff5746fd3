package journal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A mail as a mail server got it: its subject, and its text twice. */
public record Mail(MimeMessage message, String subject, String plain, String html) {
    private static final Pattern LINK = Pattern.compile("(?m)^https?://\\S+$");

    static Mail of(MimeMessage message) {
        try {
            var content = (MimeMultipart) message.getContent();
            BodyPart plain = content.getBodyPart(0);
            BodyPart html = content.getBodyPart(1);
            return new Mail(message, message.getSubject(), plain.getContent().toString().replace("\r\n", "\n"),
                    html.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The values of a header. */
    public List<String> headers(String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? List.of() : Arrays.asList(values);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where its link leads. */
    public String link() {
        return LINK.matcher(plain).results().findFirst().orElseThrow(() -> new AssertionError("There is no link in " + plain)).group();
    }

    /** The path of its link at the journal under test. */
    public String path() {
        String home = TestJournal.URL.toString();
        if (!link().startsWith(home)) {
            throw new AssertionError(link() + " does not begin with " + home);
        }
        return link().substring(home.length() - 1);
    }
}
