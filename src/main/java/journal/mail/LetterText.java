package journal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import journal.setting.Settings;
import journal.web.Languages;
import journal.web.Text;
import journal.web.Wording;

/** Makes the text of a mail in the recipient's language, once as plain text and once as HTML. Its link begins with the setting {@code journal.address}. */
@ApplicationScoped
class LetterText {
    /**
     * A mail as it is read.
     *
     * @param sender the name of the journal
     */
    record Written(String sender, String subject, String plain, String html) {
    }

    @Inject Languages languages;
    @Inject Settings settings;

    /**
     * Writes a mail.
     *
     * @param link the path of its link, with the secret where it has one
     */
    Written of(Letter letter, String link) {
        Wording words = languages.wording(letter.language());
        Object[] arguments = letter.arguments().toArray();
        String url = settings.address().orElse("") + link;
        String text = words.text(letter.kind().text(), arguments);
        String label = words.text(letter.kind().link(), arguments);
        String note = words.text(letter.kind().note(), arguments);
        String name = words.text("journal.name");
        String subject = words.text(letter.kind().subject(), arguments);
        return new Written(name, subject, text + "\n\n" + label + ":\n" + url + "\n\n" + note + "\n\n-- \n" + name + '\n',
                html(letter, words, subject,
                        p(Text.html(text)) + p("<a href=\"" + Text.html(url) + "\">" + Text.html(label) + "</a>") + p(Text.html(note))
                                + p(Text.html(name))));
    }

    private static String html(Letter letter, Wording words, String subject, String content) {
        return "<!DOCTYPE html>\n<html lang=\"" + Text.html(letter.language()) + "\" dir=\"" + words.direction()
                + "\">\n<head><meta charset=\"UTF-8\"><title>" + Text.html(subject) + "</title></head>\n<body>\n" + content
                + "</body>\n</html>\n";
    }

    private static String p(String html) {
        return "<p>" + html + "</p>\n";
    }
}
