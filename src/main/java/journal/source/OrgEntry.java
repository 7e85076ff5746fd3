package journal.source;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry of org-journal: a heading, perhaps with its time in front, and all below it. */
final class OrgEntry {
    private static final Pattern CLOCK =
            Pattern.compile("^\\[?(\\d{1,2}):(\\d{2})(?::\\d{2})?\\]?(?:[ \\t]*[-–][ \\t]*\\d{1,2}:\\d{2}|)(?:[ \\t]+|$)");
    private static final Pattern STAMP = Pattern.compile("[<\\[]\\d{4}-\\d{2}-\\d{2}[^<>\\[\\]\\n]*[>\\]]");
    private static final Pattern TITLE = Pattern.compile("(?i)^#\\+title:[ \\t]*(.*)$");
    private static final Pattern SETTING = Pattern.compile("^[ \\t]*#(?:\\+\\w.*|[ \\t].*)?$");

    private final FileTree tree;
    private final String file;
    private final List<OrgSection> sections;
    private final boolean isOfDay;
    private final Matcher clock;
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    /**
     * An entry.
     *
     * @param sections its heading and those below it
     * @param isOfDay whether its heading is that of the day, which is no title
     */
    OrgEntry(FileTree tree, String file, List<OrgSection> sections, boolean isOfDay) {
        this.tree = tree;
        this.file = file;
        this.sections = sections;
        this.isOfDay = isOfDay;
        clock = CLOCK.matcher(sections.get(0).title());
    }

    /** Whether a heading begins with a time. */
    static boolean hasClock(OrgSection section) {
        return CLOCK.matcher(section.title()).find();
    }

    /** Its time on a day; the day alone where it has none. */
    SourceTime at(SourceTime day) {
        try {
            return !isOfDay && clock.find(0) && day.local().isPresent()
                    ? SourceTime.local(LocalDateTime.of(day.local().get().toLocalDate(),
                            LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))))
                    : day;
        } catch (DateTimeException none) {
            return day;
        }
    }

    /** Whether it is nothing but a date above its entries. */
    boolean isNothing() {
        return isEmpty() && (isOfDay || sections.get(0).title().isEmpty());
    }

    private boolean isEmpty() {
        return sections.size() == 1
                && sections.get(0).lines().stream()
                        .allMatch(line -> STAMP.matcher(line).replaceAll("").isBlank() || SETTING.matcher(line).matches());
    }

    /** Why it is not imported; empty where it is. */
    Optional<Skipped> reason() {
        boolean isEncrypted = sections.stream().flatMap(section -> section.lines().stream())
                .anyMatch(line -> line.contains("-----BEGIN PGP MESSAGE-----"));
        int length = sections.stream().flatMap(section -> section.lines().stream()).mapToInt(String::length).sum();
        if (isEncrypted) {
            return Optional.of(Skipped.ENCRYPTED);
        } else if (length > LinkedText.LENGTH_MAX) {
            return Optional.of(Skipped.LONG);
        } else if (isEmpty() && sections.get(0).isTask()) {
            return Optional.of(Skipped.TASK);
        }
        return Optional.of(Skipped.EMPTY).filter(reason -> isEmpty() && title().isEmpty());
    }

    /** Where it stands. */
    String place() {
        String heading = sections.get(0).title();
        return file + (heading.isEmpty() ? "" : ": " + heading);
    }

    private String title() {
        String heading = sections.get(0).title();
        return isOfDay ? "" : plain(clock.find(0) ? heading.substring(clock.end()) : heading);
    }

    /**
     * Tells it.
     *
     * @param id its name
     * @param time its date
     */
    void tell(String id, SourceTime time, Reading reading) throws IOException {
        OrgSection first = sections.get(0);
        SourceEntry entry = new SourceEntry(id, place()).dated(time).titled(isOfDay ? titleOfFile(first) : title());
        LinkedText linked = new LinkedText(tree, file, entry);
        OrgText text = new OrgText(linked::changed);
        entry.saying(SourceText.markdown(body(text)));
        sections.stream().flatMap(section -> section.tags().stream()).distinct().forEach(entry::tagged);
        if (!first.property("ID").isEmpty()) {
            entry.knownAs("id:" + first.property("ID"));
        }
        reading.add(entry);
        lost.addAll(linked.lost());
        if (text.isLost()) {
            lost.add(Lost.LAYOUT);
        }
        if (sections.stream().anyMatch(OrgSection::hasValues)) {
            lost.add(Lost.VALUES);
        }
        lost.forEach(part -> reading.lose(place(), part));
    }

    private static String plain(String title) {
        return title.replaceAll("\\[\\[[^\\[\\]]*\\](?:\\[([^\\[\\]]*)\\])?\\]", "$1")
                .replaceAll("(?<!\\S)([*/_=~+])(\\S[^*/_=~+]*)\\1(?!\\S)", "$2").strip();
    }

    private String titleOfFile(OrgSection first) {
        return first.lines().stream().map(TITLE::matcher).filter(Matcher::matches).map(title -> title.group(1).strip())
                .filter(title -> !title.matches("[\\d\\W]*|.*\\d{4}-\\d{2}-\\d{2}.*"))
                .findFirst().orElse("");
    }

    private String body(OrgText text) {
        StringBuilder body = new StringBuilder(text.inMarkdown(sections.get(0).lines()));
        int top = sections.get(0).level();
        for (OrgSection section : sections.subList(1, sections.size())) {
            String mark = "#".repeat(Math.min(Math.max(section.level() - top, 1) + 1, 6));
            body.append("\n\n").append(mark).append(' ').append(text.inline(section.title())).append("\n\n")
                    .append(text.inMarkdown(section.lines()));
        }
        return body.toString().strip();
    }
}
