package journal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import journal.account.Account;
import journal.circle.CircleRepository;
import journal.web.Characters;
import journal.web.Errors;
import journal.web.Languages;
import journal.web.Text;

/** What may be published: the one place that decides whether fields make an entry. A draft may break each of these rules. */
@ApplicationScoped
public class EntryRules {
    @Inject Languages languages;
    @Inject CircleRepository circles;

    /** Adds to the errors, by field, what keeps the author from publishing these fields; what is wrong with a field already is not repeated. */
    public void check(EntryFields fields, Account author, Instant now, Errors errors) {
        checkWords(fields, errors);
        if (errors.isEmpty("tags")) {
            checkTags(fields, errors);
        }
        if (errors.isEmpty("language") && !fields.language().isEmpty() && !languages.isWritten(fields.language())) {
            errors.add("language", "entry.language.unknown");
        }
        if (!fields.visibility().isEmpty()) {
            checkVisibility(fields.visibility(), author, errors);
        }
        if (Zones.isZone(fields.zone())) {
            checkTimes(fields, now, errors);
        } else {
            errors.add("zone", "entry.zone.unknown");
        }
    }

    /**
     * Adds to the errors that an entry cannot be changed without a choice of other readers: it is for a circle that its author does not
     * belong to any more.
     */
    public void checkReaders(Entry entry, Errors errors) {
        checkVisibility(entry.getVisibility(), entry.getAuthor(), errors);
    }

    private static void checkWords(EntryFields fields, Errors errors) {
        if (errors.isEmpty("title") && Text.isBlank(fields.title())) {
            errors.add("title", "entry.title.blank");
        }
        if (errors.isEmpty("text") && Text.isBlank(fields.text())) {
            errors.add("text", "entry.text.blank");
        } else if (errors.isEmpty("text") && Text.length(fields.text()) > Entry.TEXT_MAX) {
            errors.add("text", Characters.MANY, Entry.TEXT_MAX, Text.length(fields.text()));
        }
    }

    private static void checkTags(EntryFields fields, Errors errors) {
        List<String> all = Tags.of(fields.tags());
        if (all.size() > Tags.MOST) {
            errors.add("tags", "entry.tags.many", Tags.MOST);
        }
        if (all.stream().anyMatch(Tags::isLong)) {
            errors.add("tags", "entry.tags.long", Tags.LENGTH_MAX);
        }
    }

    private void checkVisibility(String visibility, Account author, Errors errors) {
        if (!errors.isEmpty("visibility")) {
            return;
        }
        if (!Audience.isVisibility(visibility)) {
            errors.add("visibility", "entry.visibility.unknown");
            return;
        }
        OptionalLong circle = Audience.circle(visibility);
        if (circle.isPresent() && !circles.has(circle.getAsLong(), author)) {
            errors.add("visibility", "entry.visibility.left");
        }
    }

    private static void checkTimes(EntryFields fields, Instant now, Errors errors) {
        if (!fields.publish().isEmpty() && errors.isEmpty("publish")) {
            moment("publish", fields.publish(), fields, errors).filter(moment -> !moment.isAfter(now))
                    .ifPresent(passed -> errors.add("publish", "entry.later.past"));
        }
        if (!fields.date().isEmpty() && errors.isEmpty("date")) {
            Instant last = fields.publishAt().filter(now::isBefore).orElse(now);
            moment("date", fields.date(), fields, errors).filter(last::isBefore)
                    .ifPresent(future -> errors.add("date", "entry.date.future"));
        }
    }

    private static Optional<Instant> moment(String field, String typed, EntryFields fields, Errors errors) {
        Optional<Instant> moment = LocalDateInput.moment(typed, fields.zoneId());
        if (moment.isEmpty()) {
            errors.add(field, LocalDateInput.read(typed).isEmpty() ? "entry.date.unknown" : "entry.date.skipped");
        }
        return moment;
    }
}
