package journal.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a file says about its entry.
 *
 * @param folder its folders, each with a slash after it; empty at the top
 * @param stem the name without its extension
 * @param extension the extension in small letters, without its dot
 */
record FilePath(String folder, String stem, String extension) {
    private static final Pattern DAY = Pattern
            .compile("^(\\d{4})([-_.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T _]+(\\d{2})[-_.:h]?(\\d{2})(?:[-_.:m]?(\\d{2})|)(?!\\d)|)");
    private static final Pattern DAY_IN_FOLDERS = Pattern.compile("(?:^|/)(\\d{4})/(\\d{1,2})/$");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}");
    private static final List<String> PICTURES =
            List.of("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff", "svg");

    /** The path of a file. */
    static FilePath of(String path) {
        int slash = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        boolean hasExtension = dot > slash && dot < path.length() - 1;
        return new FilePath(path.substring(0, slash), path.substring(slash, hasExtension ? dot : path.length()),
                hasExtension ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "");
    }

    /** Whether it has one of these extensions. */
    boolean is(String... extensions) {
        return List.of(extensions).contains(extension);
    }

    /** Whether it is named like a picture. */
    boolean isPicture() {
        return PICTURES.contains(extension);
    }

    /** The date at the beginning of its name, such as {@code 2026-11-30}, or that of folders such as {@code 2026/11/30.txt}. */
    SourceTime time() {
        Matcher day = DAY.matcher(stem);
        Matcher folders = DAY_IN_FOLDERS.matcher(folder);
        if (day.find()) {
            return WrittenTime.of(day.group(1) + "-" + day.group(3) + "-" + day.group(4) + clock(day));
        } else if (folders.find() && DAY_ALONE.matcher(stem).matches()) {
            return WrittenTime.of(folders.group(1) + "-" + folders.group(2) + "-" + stem);
        }
        return SourceTime.NONE;
    }

    private static String clock(Matcher day) {
        return day.group(5) == null ? "" : " " + day.group(5) + ":" + day.group(6) + (day.group(7) == null ? "" : ":" + day.group(7));
    }

    /** Its name without a date before it; empty where that is no word. */
    String words() {
        String words = (time() == SourceTime.NONE ? stem : DAY.matcher(stem).replaceFirst("")).replaceFirst("^[-_. ]+", "").strip();
        return words.codePoints().anyMatch(Character::isLetter) ? words : "";
    }
}
