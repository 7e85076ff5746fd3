package journal.source;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** A text with the pictures and other files that its record lists, which are shown below it. */
final class MediaText {
    private final boolean isHtml;
    private final StringBuilder text;
    private final Set<String> references = new HashSet<>();
    private final EnumSet<Lost> lost = EnumSet.noneOf(Lost.class);
    private final boolean isBlank;

    /** A text in HTML or in Markdown. */
    MediaText(String text, boolean isHtml) {
        this.isHtml = isHtml;
        this.text = new StringBuilder(text);
        isBlank = text.isBlank() || isHtml && Jsoup.parse(text).text().isBlank() && Jsoup.parse(text).selectFirst("img") == null;
    }

    /** Shows one file more: a picture, or a mark for anything else. */
    void show(FileName file, boolean isPicture, Optional<String> path, SourceEntry entry) {
        String shown;
        if (isPicture) {
            String reference = file.reference();
            shown = isHtml ? "<img src=\"" + reference + "\">" : "![](" + reference + ")";
            if (references.add(reference)) {
                entry.showing(reference, path.orElse(""));
            }
            if (path.isEmpty()) {
                lost.add(Lost.PICTURE_MISSING);
            }
        } else {
            shown = isHtml ? FileMark.html(file.last()) : FileMark.markdown(file.last());
            lost.add(Lost.FILE);
        }
        text.append(isHtml ? "\n<p>" + shown + "</p>" : (text.isEmpty() ? "" : "\n\n") + shown);
    }

    /** Whether there are neither words nor files. */
    boolean isEmpty() {
        return isBlank && references.isEmpty() && lost.isEmpty();
    }

    /** The text with all that it shows. */
    SourceText said() {
        return isHtml ? SourceText.html(text.toString()) : SourceText.markdown(text.toString());
    }

    /** What of the files is lost, to be added to. */
    Set<Lost> lost() {
        return EnumSet.copyOf(lost);
    }
}
