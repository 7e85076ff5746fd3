package journal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days in a file of org-journal: a heading with a date, or the file itself, has entries below it. */
final class OrgDays {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DATE = Pattern
            .compile("(?:\\p{L}{2,20}\\.?,?[ \\t]+|)(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}\\.?[ \\t]\\p{L}{3,20}\\.?,?[ \\t]\\d{4}|"
                    + "\\p{L}{3,20}\\.?[ \\t]\\d{1,2},?[ \\t]\\d{4})(?:[ \\t,]+\\(?\\p{L}{2,20}\\.?\\)?|)");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d{2}(?:-W?\\d{2})?(?:[ \\t]+\\p{L}{3,20}|)");
    private static final Pattern CREATED =
            Pattern.compile("[<\\[]?(\\d{4})-?(\\d{2})-?(\\d{2})(?:[ \\t]+\\p{L}+\\.?|)(?:[ \\t]+(\\d{1,2}:\\d{2})|)[>\\]]?");
    private static final Pattern TITLE = Pattern.compile("(?i)^#\\+(?:title|date):[ \\t]*(.*)$");

    private final FileTree tree;
    private final String file;
    private final Reading reading;
    private final Repeats ids;
    private final SourceTime ofName;
    private final List<OrgSection> entry = new ArrayList<>();
    private final Set<OrgSection> days = new HashSet<>(); // that have no date which is known as such, but entries with a time
    private SourceTime day;
    private int level; // of the heading of the day; 0 for the file
    private int levelMax = Integer.MAX_VALUE; // of headings of days: a date in an entry is a heading as any other

    /**
     * The days in a file.
     *
     * @param ids of entries so far, in all files
     */
    OrgDays(FileTree tree, String file, Repeats ids, Reading reading) {
        this.tree = tree;
        this.file = file;
        this.ids = ids;
        this.reading = reading;
        ofName = FilePath.of(file).time();
        if (ofName != SourceTime.NONE) {
            levelMax = 1;
        }
    }

    /** Reads the sections of the file. */
    void read(List<OrgSection> sections) throws IOException {
        SourceTime ofFile = ofFile(sections.get(0));
        day = ofFile;
        if (ofFile != SourceTime.NONE) {
            findDays(sections);
        }
        for (OrgSection section : sections) {
            if (entry.isEmpty() || section.level() <= entry.get(0).level() || entry.get(0).level() == 0 || isDay(entry.get(0))
                    || isDay(section)) {
                tell();
                begin(section, ofFile);
            }
            entry.add(section);
        }
        tell();
    }

    private SourceTime ofFile(OrgSection first) {
        return ofName != SourceTime.NONE ? ofName
                : first.lines().stream().map(TITLE::matcher).filter(Matcher::find).map(title -> written(title.group(1)))
                        .filter(time -> time != SourceTime.NONE).findFirst()
                        .orElse(SourceTime.NONE);
    }

    private void findDays(List<OrgSection> sections) {
        for (int i = 1; i < sections.size(); i++) {
            OrgSection above = sections.get(i - 1);
            if (above.level() == 1 && !OrgEntry.hasClock(above) && sections.get(i).level() == 2 && OrgEntry.hasClock(sections.get(i))) {
                days.add(above);
            }
        }
    }

    private void begin(OrgSection section, SourceTime ofFile) {
        if (isDay(section)) {
            level = section.level();
            levelMax = DATE.matcher(section.title()).matches() ? level : levelMax;
            SourceTime created = created(section);
            SourceTime time = created == SourceTime.NONE ? written(section.title()) : created;
            day = time == SourceTime.NONE ? ofFile : time;
        } else if (section.level() <= level) {
            level = 0;
            day = ofFile;
        }
    }

    private boolean isDay(OrgSection section) {
        return section.level() > 0 && section.level() <= levelMax && !section.isTask()
                && (days.contains(section) || DATE.matcher(section.title()).matches() || PERIOD.matcher(section.title()).matches());
    }

    private static SourceTime written(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dotted = DOTTED.matcher(text);
        if (iso.find()) {
            return WrittenTime.of(iso.group());
        }
        return dotted.find() ? WrittenTime.of(dotted.group(3) + "-" + dotted.group(2) + "-" + dotted.group(1)) : SourceTime.NONE;
    }

    private static SourceTime created(OrgSection section) {
        Matcher created = CREATED.matcher(section.property("CREATED"));
        return !created.matches() ? SourceTime.NONE
                : WrittenTime.of(created.group(1) + "-" + created.group(2) + "-" + created.group(3)
                        + (created.group(4) == null ? "" : " " + created.group(4)));
    }

    /** Tells the entry whose sections were collected. That of a day or of the file has no heading of its own. */
    private void tell() throws IOException {
        if (!entry.isEmpty()) {
            OrgSection first = entry.get(0);
            boolean isDay = isDay(first);
            OrgEntry told = new OrgEntry(tree, file, List.copyOf(entry), isDay || first.level() == 0);
            entry.clear();
            SourceTime created = isDay ? SourceTime.NONE : created(first);
            SourceTime time = told.at(created == SourceTime.NONE ? day : created);
            if (told.reason().isEmpty()) {
                told.tell(first.property("ID").isEmpty() ? name(time) : first.property("ID"), time, reading);
            } else if (!told.isNothing()) {
                reading.skip(told.place(), told.reason().get());
            }
        }
    }

    /** Most entries have no name. Then their time is one, which stays when the days of a week are put in one file. */
    private String name(SourceTime time) {
        return ids.id(time.local().map(local -> time.dateOnly() ? local.toLocalDate().toString() : local.toString()).orElse(file));
    }
}
