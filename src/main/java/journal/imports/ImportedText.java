package journal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journal.account.Account;
import journal.imports.Destinations.Place;
import journal.markdown.PictureAddress;
import journal.source.Lost;
import journal.source.SourceEntry;
import journal.source.SourceFiles;
import journal.source.SourcePicture;
import journal.source.SourceText;
import journal.web.Languages;
import journal.web.Links;
import journal.web.Text;
import journal.web.Wording;

/** Makes Markdown of the text of a record: its pictures are the journal's, and links to other records lead to their entries. */
@ApplicationScoped
public class ImportedText {
    private static final Pattern OWN = Pattern.compile(".*/entries/\\d+(|/[^/]*)"); // a journal's: the words after the id stay
    private static final String MARKS = "[\\\\`*_\\[\\]<>&~!#|]";

    /**
     * A text, with what was not imported of it.
     *
     * @param links whether it has links that may lead to records which are not imported yet
     */
    record Made(String text, Set<Lost> lost, boolean links) {
    }

    @Inject Languages languages;
    @Inject Origins origins;
    @Inject Links links;

    /**
     * The text of a record.
     *
     * @param stored gives the name of the journal's picture for a picture that the files have; empty where it is no picture
     */
    Made of(SourceEntry record, Import job, SourceFiles files, Function<SourcePicture, Optional<String>> stored) {
        String plain = Text.shown(Text.unixLines(record.text().content()));
        if (record.text().kind() == SourceText.Kind.PLAIN) {
            return new Made(plain, Set.of(), false);
        }
        String text = record.text().kind() == SourceText.Kind.HTML ? HtmlMarkdown.of(plain) : plain;
        var making = new Making(record, job, files, stored);
        return new Made(Destinations.replaced(text, making::replacement), making.lost, making.hasLinks);
    }

    /** The same text with the links of other records that are entries now. */
    String relinked(String text, Account account, String format) {
        return Destinations.replaced(text, place -> place.isPicture() ? place.source() : linked(place, account, format)
                .orElse(place.source()));
    }

    private Optional<String> linked(Place place, Account account, String format) {
        OptionalLong entry = origins.addressed(account, format, place.address());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String path = links.to("EntryAddress#show", entry.getAsLong());
        Matcher own = OWN.matcher(place.address());
        return Optional.of(place.to(own.matches() ? path + own.group(1) : path));
    }

    private final class Making {
        private final SourceEntry record;
        private final Import job;
        private final SourceFiles files;
        private final Function<SourcePicture, Optional<String>> stored;
        private final Set<Lost> lost = EnumSet.noneOf(Lost.class);
        private boolean hasLinks;

        Making(SourceEntry record, Import job, SourceFiles files, Function<SourcePicture, Optional<String>> stored) {
            this.record = record;
            this.job = job;
            this.files = files;
            this.stored = stored;
        }

        String replacement(Place place) {
            return place.isPicture() ? picture(place) : link(place);
        }

        private String link(Place place) {
            Optional<String> linked = linked(place, job.account(), job.getFormat());
            hasLinks |= linked.isEmpty() && !place.address().startsWith("#") && !place.address().startsWith("mailto:");
            return linked.orElse(place.source());
        }

        private String picture(Place place) {
            Optional<SourcePicture> known = record.pictures().stream()
                    .filter(one -> one.reference().equals(place.address()) || place.source().contains('(' + one.reference() + ')'))
                    .findFirst();
            if (known.filter(one -> files.has(one.file())).isPresent()) {
                return stored.apply(known.get()).map(name -> place.to(PictureAddress.FOLDER + name))
                        .orElseGet(() -> mark(place, Lost.PICTURE_UNFIT));
            }
            if (place.address().matches("(?i)https?://.*")) {
                lost.add(Lost.PICTURE_ELSEWHERE);
                return place.source().startsWith("![]") ? '<' + place.address() + '>' : place.source().substring(1);
            }
            return mark(place, Lost.PICTURE_MISSING);
        }

        // what a reader sees in place of a picture
        private String mark(Place place, Lost why) {
            lost.add(why);
            Wording words = languages.wording(job.account().language().orElse("en"));
            String name = place.address().substring(place.address().lastIndexOf('/') + 1);
            return '*' + words.text("import.mark", name).replaceAll(MARKS, "\\\\$0") + '*';
        }
    }
}
