package journal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading of an Org file with the lines below it, or the lines before the first heading. */
final class OrgSection {
    private static final Pattern HEADING = Pattern.compile("^(\\*{1,50})[ \\t]+(.*)$");
    private static final Pattern TASK = Pattern
            .compile("^(TODO|DONE|NEXT|WAITING|WAIT|HOLD|STARTED|STRT|CANCELED|CANCELLED|KILL|KILLED|SOMEDAY|PROJ|IDEA)(?:[ \\t]+|$)");
    private static final Pattern PRIORITY = Pattern.compile("^\\[#[A-Z0-9]\\][ \\t]*");
    private static final Pattern TAGS = Pattern.compile("(?:^|[ \\t]+):((?:[\\p{L}\\p{N}\\p{M}_@#%-]{1,100}+:){1,30}+)[ \\t]*$");
    private static final Pattern PROPERTY = Pattern.compile("^[ \\t]*:([\\w+-]{1,100}):[ \\t]*(.*)$");
    private static final Pattern PLAN =
            Pattern.compile("(?:SCHEDULED|DEADLINE|CLOSED):[ \\t]*[<\\[][^<>\\[\\]]*[>\\]]");

    private final int level;
    private final String title;
    private final boolean isTask;
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private boolean isPlanned;
    private boolean isInDrawer;

    private OrgSection(int level, String heading) {
        this.level = level;
        Matcher task = TASK.matcher(heading.strip());
        isTask = task.find();
        String words = PRIORITY.matcher(isTask ? heading.strip().substring(task.end()) : heading.strip()).replaceFirst("");
        Matcher found = TAGS.matcher(words);
        if (found.find()) {
            tags.addAll(List.of(found.group(1).split(":")));
            words = words.substring(0, found.start());
        }
        title = words.strip();
    }

    /** The sections of a file, in order. The first one is what stands before any heading. */
    static List<OrgSection> of(String text) {
        List<OrgSection> sections = new ArrayList<>(List.of(new OrgSection(0, "")));
        boolean isBlock = false;
        for (String line : text.lines().toList()) {
            String small = line.strip().toLowerCase(Locale.ROOT);
            isBlock = isBlock ? !small.startsWith("#+end_") : small.startsWith("#+begin_");
            Matcher heading = HEADING.matcher(line);
            if (!isBlock && heading.matches()) {
                sections.add(new OrgSection(heading.group(1).length(), heading.group(2)));
            } else {
                sections.get(sections.size() - 1).add(line);
            }
        }
        return sections;
    }

    private void add(String line) {
        Matcher property = PROPERTY.matcher(line);
        if (isInDrawer || ":PROPERTIES:".equalsIgnoreCase(line.strip()) || ":LOGBOOK:".equalsIgnoreCase(line.strip())) {
            if (isInDrawer && property.matches() && !"END".equalsIgnoreCase(property.group(1))) {
                properties.put(property.group(1).toUpperCase(Locale.ROOT), property.group(2).strip());
            }
            isInDrawer = !":END:".equalsIgnoreCase(line.strip());
        } else if (lines.isEmpty() && !line.isBlank() && PLAN.matcher(line).replaceAll("").isBlank()) {
            isPlanned = true;
        } else {
            lines.add(line);
        }
    }

    /** The number of its stars; 0 before any heading. */
    int level() {
        return level;
    }

    /** Its heading without its state, priority and tags. */
    String title() {
        return title;
    }

    /** Whether it is a task, done or not. */
    boolean isTask() {
        return isTask;
    }

    /** Whether it has values that are no text: a state, a date of a plan, or properties. */
    boolean hasValues() {
        return isTask || isPlanned || properties.keySet().stream().anyMatch(name -> !"ID".equals(name) && !"CREATED".equals(name));
    }

    /** The tags of its heading. */
    List<String> tags() {
        return tags;
    }

    /** A property; empty where it has none of this name. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** The lines below its heading, without properties and plans. */
    List<String> lines() {
        return lines;
    }
}
