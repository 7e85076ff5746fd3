package journal.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.entry.Entry;
import journal.markdown.PictureAddress;

/** An entry as Day One reads it: its title is the first heading of its text, and its pictures are named by their MD5. */
final class DayOneRecord {
    /** The name of the picture in an image of a text, and what stands around it. */
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]\\n]*\\]\\(/pictures/(" + PictureAddress.NAME + ")(?:/(?:small|medium|large))?\\)");
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#~|&]|^[-+=](?=\\s)|^\\d+[.)]", Pattern.MULTILINE);
    private static final int IDENTIFIER = 32; // hexadecimal digits

    /** The files of pictures: by their names the MD5 (hexadecimal) and the type, such as {@code jpeg}. */
    record Photo(String md5, String type) {
    }

    private DayOneRecord() {
    }

    /** The names of the pictures that the text of an entry shows. */
    static List<String> pictures(Entry entry) {
        return entry.content().isMarkdown() ? IMAGE.matcher(entry.getText()).results().map(image -> image.group(1)).distinct().toList()
                : List.of();
    }

    /**
     * The record of an entry.
     *
     * @param photos the files of the pictures that there are, by the names of the pictures
     */
    static JsonObject of(Entry entry, Instant updated, Map<String, Photo> photos) {
        JsonObjectBuilder record =
                Json.createObjectBuilder().add("uuid", entry.getUuid().toString().replace("-", "").toUpperCase(Locale.ROOT))
                        .add("creationDate", moment(entry.getDatedAt().toInstant())).add("modifiedDate", moment(updated))
                        .add("timeZone", entry.getDatedAt().getZone().getId()).add("isAllDay", false).add("starred", false)
                        .add("text", text(entry, photos)).add("tags", Json.createArrayBuilder(entry.getTags()));
        JsonArrayBuilder shown = Json.createArrayBuilder();
        pictures(entry).stream().filter(photos::containsKey).forEach(name -> shown.add(photo(name, photos.get(name))));
        return record.add("photos", shown).build();
    }

    private static JsonObjectBuilder photo(String name, Photo photo) {
        var extent = PictureAddress.named(name).extent();
        return Json.createObjectBuilder().add("identifier", identifier(name)).add("md5", photo.md5()).add("type", photo.type())
                .add("width", extent.width()).add("height", extent.height());
    }

    private static String text(Entry entry, Map<String, Photo> photos) {
        String text = entry.content().isMarkdown() ? IMAGE.matcher(entry.getText())
                .replaceAll(image -> photos.containsKey(image.group(1)) ? "![](dayone-moment://" + identifier(image.group(1)) + ')' : "")
                : escaped(entry.getText()).replace("\n", "  \n"); // its lines stay lines
        return Stream.of("# " + escaped(entry.getTitle()), text).filter(part -> !part.isBlank())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll(sign -> sign.group().length() == 1 ? "\\\\\\" + sign.group()
                : sign.group().substring(0, sign.group().length() - 1) + "\\\\" + sign.group().substring(sign.group().length() - 1));
    }

    private static String identifier(String name) {
        String digits = name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT);
        return digits + "0".repeat(IDENTIFIER - digits.length());
    }

    // it reads whole seconds alone
    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
