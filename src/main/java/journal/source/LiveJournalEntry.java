package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An entry of LiveJournal, or a comment, as its XML has it. */
final class LiveJournalEntry {
    static final String ENTRY = "entry";
    static final String COMMENT = "comment";
    private static final Set<String> VALUES =
            Set.of("current_mood", "current_moodid", "current_music", "current_location", "current_coords", "mood", "music", "location");
    private static final int STEP = 256; // of the numbers of pages

    private final XmlElement entry;
    private final XmlElement properties;
    private final String subject;
    private final String place;

    LiveJournalEntry(XmlElement entry, String file, long number) {
        this.entry = entry;
        properties = entry.first("", "props").orElse(entry);
        subject = BlogHtml.words(entry.text("", "subject"));
        place = RecordPlace.of(file, number, subject);
    }

    /** Tells what it is: an entry, or why it is none. */
    void read(FilesByAddress pictures, Reading reading) throws IOException {
        String text = entry.text("", "event");
        if (entry.name().equals(COMMENT)) {
            if (!entry.children().isEmpty()) { // the list of their numbers has the same comments
                reading.skip(place, Skipped.COMMENT);
            }
        } else if (id().isEmpty()) {
            reading.skip(place, Skipped.BROKEN);
        } else if (BlogHtml.isTooLong(text)) {
            reading.skip(place, Skipped.LONG);
        } else {
            add(text, pictures, reading);
        }
    }

    private void add(String text, FilesByAddress pictures, Reading reading) throws IOException {
        Set<Lost> lost = EnumSet.noneOf(Lost.class);
        BlogHtml html = LiveJournalText.html(text, value("opt_preformatted").equals("1"), lost);
        if (subject.isEmpty() && html.isBlank()) {
            reading.skip(place, Skipped.EMPTY);
            return;
        }
        SourceEntry found = new SourceEntry(id(), place).titled(subject).readBy(access());
        html.into(found, pictures::find, lost);
        date(found, lost);
        for (String tag : value("taglist").split(",")) {
            if (!tag.isBlank()) {
                found.tagged(tag.strip());
            }
        }
        Optional.of(entry.value("", "url")).filter(address -> !address.isEmpty()).ifPresent(found::knownAs);
        lose(lost);
        reading.add(found);
        lost.forEach(part -> reading.lose(place, part));
    }

    /** The date is that of the author, in an unknown zone; that of the server is UTC. */
    private void date(SourceEntry found, Set<Lost> lost) {
        Optional<LocalDateTime> date = time("eventtime");
        date.ifPresentOrElse(time -> found.dated(SourceTime.local(time)), () -> lost.add(Lost.DATE));
        time("logtime").filter(logged -> !date.equals(Optional.of(logged))).map(logged -> logged.toInstant(ZoneOffset.UTC))
                .ifPresent(found::createdAt);
    }

    private Optional<LocalDateTime> time(String name) {
        try {
            var time = LocalDateTime.parse(entry.value("", name).replace(' ', 'T'));
            return Optional.of(time).filter(known -> known.getYear() > 0 && !known.toInstant(ZoneOffset.UTC).equals(Instant.EPOCH));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private void lose(Set<Lost> lost) {
        if (!entry.all("", COMMENT).isEmpty()) {
            lost.add(Lost.COMMENTS);
        }
        boolean valued = VALUES.stream().anyMatch(name -> !value(name).isEmpty());
        if (valued) {
            lost.add(Lost.VALUES);
        }
    }

    /** A property stands among the others, or with the rest of the entry. */
    private String value(String name) {
        String value = properties.value("", name);
        return value.isEmpty() ? entry.value("", name) : value;
    }

    /**
     * The number in the address of its page. The server keeps a smaller one, and a random byte in {@code anum}, which make that number; ljdump has all
     * three, and export pages the result alone.
     */
    private String id() {
        String shown = entry.value("", "ditemid");
        String kept = entry.value("", "itemid");
        if (!shown.isEmpty() || !entry.first("", "anum").isPresent()) {
            return shown.isEmpty() ? kept : shown;
        }
        try {
            return Long.toString(Math.addExact(Math.multiplyExact(Long.parseLong(kept), STEP), Long.parseLong(entry.value("", "anum"))));
        } catch (ArithmeticException | NumberFormatException wrong) {
            return kept;
        }
    }

    /** The protocol, which ljdump uses, leaves out what is public. An export page does so where nobody has asked for the field. */
    private Access access() {
        String security = entry.value("", "security");
        boolean isProtocol = entry.name().equals("event") && entry.value("", "allowmask").isEmpty();
        return switch (security) {
            case "public" -> Access.PUBLIC;
            case "" -> isProtocol ? Access.PUBLIC : Access.PRIVATE;
            case "usemask", "friends", "custom" -> Access.GROUP;
            default -> Access.PRIVATE;
        };
    }
}
