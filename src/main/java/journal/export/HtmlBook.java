package journal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.entry.Entry;
import journal.markdown.PictureAddress;
import journal.web.Text;

/**
 * Entries as one page that needs no network: its pictures are in it, and its policy lets nothing else be loaded or run than its own style and its
 * own script, which finds words.
 */
final class HtmlBook {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(Locale.UK);
    private static final Pattern PICTURE = Pattern.compile(" src=\"/pictures/(" + PictureAddress.NAME + ")/[a-z]+\"");
    private static final Pattern OWN = Pattern.compile("( href=\")(/)(?!/)");
    private static final Pattern SIZES = Pattern.compile(" (?:srcset|sizes|loading)=\"[^\"]*\"");
    private static final String STYLE =
            ":root{color-scheme:light dark;font:1.1rem/1.6 Georgia,serif}body{max-width:40rem;margin:auto;padding:1rem;"
                    + "overflow-wrap:anywhere}article{margin-block:3rem}img{max-width:100%;height:auto}pre{overflow:auto}.byline{color:GrayText}"
                    + "input{font:inherit;width:100%;box-sizing:border-box}@media print{label{display:none}article{break-inside:avoid-page}}";
    private static final String SCRIPT = "const field=document.querySelector('input');field.parentElement.hidden=false;"
            + "field.addEventListener('input',()=>{const words=field.value.toLocaleLowerCase().split(/\\s+/);"
            + "for(const entry of document.querySelectorAll('article')){const text=entry.textContent.toLocaleLowerCase();"
            + "entry.hidden=!words.every(word=>text.includes(word))}});";

    private final OutputStream out;
    private final String journal;
    private final Function<String, Optional<String>> pictures;

    /**
     * A page that is written to a stream.
     *
     * @param journal the address of the journal, without a slash at its end; empty where it is unknown
     * @param pictures gives the data: URL of the picture of a name
     */
    HtmlBook(OutputStream out, String journal, Function<String, Optional<String>> pictures) {
        this.out = out;
        this.journal = journal;
        this.pictures = pictures;
    }

    /** Writes what stands before the entries. */
    void begin(String title) throws IOException {
        write("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"UTF-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '" + hash(STYLE)
                + "'; script-src '" + hash(SCRIPT) + "'\">\n<title>" + Text.html(title) + "</title>\n<style>" + STYLE + "</style>\n<h1>"
                + Text.html(title) + "</h1>\n<label hidden>Find <input type=\"search\"></label>\n<main>\n");
    }

    /** Writes an entry. */
    void write(Entry entry) throws IOException {
        String language = entry.getLanguage().isEmpty() ? "" : " lang=\"" + Text.html(entry.getLanguage()) + '"';
        write("<article" + language + " dir=\"" + entry.getDirection() + "\">\n<h2>" + Text.html(entry.getTitle())
                + "</h2>\n<p class=\"byline\"><time datetime=\""
                + entry.getDatedAt().toOffsetDateTime() + "\">" + DATE.format(entry.getDatedAt()) + "</time> "
                + Text.html(String.join(", ", entry.getTags())) + "</p>\n" + html(entry) + "\n</article>\n");
    }

    /** Writes what stands after them. */
    void end(String losses) throws IOException {
        write("</main>\n<footer><pre>" + Text.html(losses) + "</pre></footer>\n<script>" + SCRIPT + "</script>\n</html>\n");
    }

    private String html(Entry entry) {
        if (entry.getHtml() == null) {
            return "<p>" + Text.html(entry.getText()).replace("\n", "<br>\n") + "</p>";
        }
        String html =
                OWN.matcher(SIZES.matcher(entry.getHtml()).replaceAll("")).replaceAll("$1" + Matcher.quoteReplacement(journal) + "$2");
        return PICTURE.matcher(html).replaceAll(
                picture -> Matcher.quoteReplacement(pictures.apply(picture.group(1)).map(data -> " src=\"" + data + '"').orElse("")));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) { // every Java has it (MessageDigest)
            throw new IllegalStateException(impossible);
        }
    }
}
