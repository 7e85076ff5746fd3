package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import journal.mail.LetterText.Written;
import journal.setting.MailSettings;
import journal.setting.MailSettings.Encryption;
import journal.setting.Settings;

/** The mail server of the settings (RFC 5321), by Jakarta Mail. In development without one, the log takes its place. */
@ApplicationScoped
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());
    private static final String CONNECTION_TIMEOUT = "10000"; // milliseconds
    private static final String TIMEOUT = "20000"; // milliseconds, of each answer and of each part that is written
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject MailSettings settings;
    @Inject Settings journal;

    /**
     * Sends a mail.
     *
     * @param name the first part of its Message-ID
     * @throws MessagingException where the mail server has not taken it
     */
    void send(String recipient, Written text, String name) throws MessagingException {
        if (settings.host().isEmpty()) {
            LOG.log(Level.WARNING, // which the terminal shows, too
                    () -> "There is no JOURNAL_MAIL_HOST. A mail to " + recipient + ": " + text.subject() + "\n" + text.plain());
            return;
        }
        Session session = Session.getInstance(properties());
        Message message = message(session, recipient, text, name);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.host().get(), settings.port(), settings.user().orElse(null), settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Message message(Session session, String recipient, Written text, String name) throws MessagingException {
        var message = new Named(session, '<' + name + '@' + URI.create(journal.address().orElseThrow()).getHost() + '>');
        message.setFrom(sender(text.sender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(text.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834, 5
        var content = new MimeMultipart("alternative"); // RFC 2046, 5.1.4: the best one last
        content.addBodyPart(part(text.plain(), "plain"));
        content.addBodyPart(part(text.html(), "html"));
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    private InternetAddress sender(String name) throws MessagingException {
        try {
            return new InternetAddress(settings.from().orElseThrow(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8", impossible);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTION_TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        return properties;
    }

    /** A message with a Message-ID of ours, which stays the same when it is sent again. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
