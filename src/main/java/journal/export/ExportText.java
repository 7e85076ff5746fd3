package journal.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import journal.account.Account;
import journal.security.SecurityEvent;

/** The small files of an export: what is known of the account, in JSON. */
final class ExportText {
    /** The file that says what all of it is. */
    static final String README = """
            This is everything that an account of a journal has, on the day that manifest.json names.

            entries/        each entry in Markdown (or plain text), with its title, date, tags and readers before it as YAML
            entries/N/      the earlier versions of entry N
            trash/          the same of what was in the trash
            drafts/         what was not published
            pictures/       the pictures, in the largest size that the journal has. An entry shows one as /pictures/NAME
            circles.json    the circles to which the account belongs
            preferences.json  the profile, and the choices of language and theme
            security-log.json what happened to the account
            manifest.json   the size and the SHA-256 of each file
            manifest.sig    the journal's signature of manifest.sha256, where it signs exports

            A journal reads all of it again. The texts are UTF-8 with LF, and any program that reads Markdown with front matter reads them.
            """;
    private static final JsonWriterFactory WRITERS = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private ExportText() {
    }

    /**
     * What the owner of an account has chosen.
     *
     * @param theme of the browser; may be empty
     */
    static String preferences(Account account, String theme) {
        return written(Json.createObjectBuilder().add("username", account.getUsername()).add("displayName", account.getDisplayName())
                .add("about", account.profile().about()).add("zone", account.profile().zone())
                .add("language", account.language().orElse("")).add("theme", theme).build());
    }

    /** The circles of an account with their members. */
    static String circles(List<ExportSource.Group> groups, Account account) {
        JsonArrayBuilder circles = Json.createArrayBuilder();
        groups.forEach(group -> circles.add(Json.createObjectBuilder().add("name", group.circle().getName())
                .add("owner", group.circle().getOwner().getUsername()).add("own", group.circle().isOwnedBy(account))
                .add("members", Json.createArrayBuilder(group.members()))));
        return written(circles.build());
    }

    /** A line of the security log. Where somebody else was is not for the owner of the account to know. */
    static String event(SecurityEvent event) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("time", event.getHappenedAt().toString()).add("event", event.getKind());
        if (event.actor().isEmpty()) {
            line.add("network", event.getNetwork()).add("browser", event.getBrowser());
        }
        JsonObject all =
                line.add("byOther", event.actor().isPresent()).add("detail", event.getDetail()).add("reason", event.getReason()).build();
        return all.toString();
    }

    private static String written(JsonValue value) {
        var text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.write(value);
        }
        return text.toString().strip() + '\n';
    }
}
