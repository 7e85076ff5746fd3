package journal.source;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A post of Facebook with what is attached to it. Who could read it is not in the file, so that it is for its author alone. */
final class FacebookPost {
    private static final Set<String> NO_POSTS = Set.of("comment", "reaction");
    private static final long SECOND_MAX = 253_402_300_799L; // of the year 9999

    private final JsonValue value;
    private final String place;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);
    private final Set<String> words = new LinkedHashSet<>();
    private final Document attached = Document.createShell("");

    FacebookPost(JsonValue value, String file, long number) {
        this.value = value;
        if (value instanceof JsonObject post) {
            FacebookJson.objects(post, "data").forEach(data -> words.add(FacebookJson.text(data, "post")));
        }
        place = RecordPlace.of(file, number, String.join(" ", words));
        attached.outputSettings().prettyPrint(false);
    }

    /** Whether a value is a post for certain. */
    static boolean isOne(JsonValue value) {
        if (!(value instanceof JsonObject post) || FacebookJson.number(post, "timestamp").isEmpty() || isOther(post)) {
            return false;
        }
        boolean written = FacebookJson.objects(post, "data").stream().anyMatch(data -> data.containsKey("post"));
        return written || FacebookJson.objects(post, "attachments").stream()
                .anyMatch(attachment -> !FacebookJson.objects(attachment, "data").isEmpty());
    }

    private static boolean isOther(JsonObject post) {
        return FacebookJson.objects(post, "data").stream().anyMatch(data -> NO_POSTS.stream().anyMatch(data::containsKey));
    }

    /**
     * Tells what it is: an entry, or why it is none.
     *
     * @param seconds how many posts of each second were found before
     */
    void read(FilesByAddress pictures, Map<Long, Integer> seconds, Reading reading) throws IOException {
        Optional<Long> second = value instanceof JsonObject post ? FacebookJson.number(post, "timestamp") : Optional.empty();
        if (second.isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
        } else if (isOther(value.asJsonObject())) {
            reading.skip(place, Skipped.COMMENT);
        } else {
            int before = seconds.merge(second.get(), 1, Integer::sum) - 1;
            readPost(value.asJsonObject(), second.get(), before, pictures, reading);
        }
    }

    private void readPost(JsonObject post, long second, int before, FilesByAddress pictures, Reading reading) throws IOException {
        FacebookJson.objects(post, "attachments").forEach(attachment -> FacebookJson.objects(attachment, "data").forEach(this::attach));
        if (!FacebookJson.objects(post, "tags").isEmpty()) {
            lost.add(Lost.VALUES);
        }
        BlogHtml html = BlogHtml.withLineBreaks(written());
        if (html.isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        // The file has no numbers of posts. Their second is the same in each export, and the order of those of one second.
        var entry = new SourceEntry(before == 0 ? Long.toString(second) : second + "-" + (before + 1), place);
        html.into(entry, pictures::find, lost);
        if (second > 0 && second <= SECOND_MAX) {
            entry.dated(SourceTime.at(Instant.ofEpochSecond(second)));
        } else {
            lost.add(Lost.DATE);
        }
        reading.add(entry);
        lost.forEach(part -> reading.lose(place, part));
    }

    private String written() {
        var text = new StringBuilder();
        for (String part : words) {
            text.append(Entities.escape(part)).append("\n\n");
        }
        return text + attached.body().html();
    }

    private void attach(JsonObject data) {
        for (String kind : data.keySet()) {
            JsonObject part = FacebookJson.object(data, kind);
            switch (kind) {
                case "media" -> attachMedia(part);
                case "external_context" -> attachLink(FacebookJson.text(part, "url"), FacebookJson.text(part, "name"));
                case "text" -> words.add(FacebookJson.text(data, kind));
                case "note" -> List.of("title", "text").forEach(name -> words.add(FacebookJson.text(part, name)));
                case "life_event" -> words.add(FacebookJson.text(part, "title"));
                default -> lost.add(Lost.VALUES); // places, events, polls and others
            }
        }
    }

    private void attachMedia(JsonObject media) {
        String address = FacebookJson.text(media, "uri");
        String description = FacebookJson.text(media, "description");
        if (!FilePath.of(address.split("[?#]", 2)[0]).isPicture()) {
            lost.add(Lost.FILE);
            words.add(description);
            return;
        }
        Element figure = attached.body().appendElement("figure");
        figure.appendElement("img").attr("src", address);
        if (!description.isEmpty() && !words.contains(description)) {
            figure.appendElement("figcaption").text(description);
        }
    }

    private void attachLink(String address, String name) {
        if (BlogHtml.isAbsolute(address) && words.stream().noneMatch(text -> text.contains(address))) {
            attached.body().appendElement("p").appendElement("a").attr("href", address).text(name.isEmpty() ? address : name);
        }
    }
}
