package journal.picture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds files that other programs would read as something else than a picture: a page, an archive or a document. */
final class Polyglot {
    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:script|!doctype|\\?php|html[\\s>])");
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final int ZIP_END_DISTANCE = 66_000; // bytes: the longest end record of a ZIP file, rounded up
    private static final String PDF_START = "%PDF-";
    private static final int PDF_START_DISTANCE = 1_024; // bytes from the start of the file (ISO 32000-1, annex H.3)

    private Polyglot() {
    }

    /** Whether the file has a mark of markup, of a ZIP archive or of a PDF document. */
    static boolean isSuspected(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(text).find() || text.lastIndexOf(ZIP_END) >= Math.max(0, text.length() - ZIP_END_DISTANCE)
                || text.substring(0, Math.min(text.length(), PDF_START_DISTANCE)).contains(PDF_START);
    }
}
