package journal.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import journal.circle.CircleRepository;
import journal.web.Choices;
import journal.web.Languages;
import journal.web.Messages;

/** Tells, in the reader's language, what a {@link ContentMerge} has not taken: the fields that both sides changed, each in another way. */
@RequestScoped
public class OtherChoices {
    @Inject Messages messages;
    @Inject Languages languages;
    @Inject CircleRepository circles;

    /** A sentence for each such field but the text and the tags, which have both changes. */
    public List<String> of(ContentMerge merge) {
        return Stream.of(
                merge.other(Content::title).map(title -> messages.text("entry.overtaken.title", title)),
                merge.other(Content::audience)
                        .map(readers -> messages.text("entry.overtaken.readers", readers(merge.mine().audience()), readers(readers))),
                merge.other(Content::datedAt).map(date -> messages.text("entry.overtaken.date", messages.time(date))),
                merge.other(Content::format).map(format -> messages.text("entry.overtaken.format", format(format))),
                merge.other(Content::language).map(language -> messages.text("entry.overtaken.language", language(language))))
                .flatMap(Optional::stream).toList();
    }

    private String format(String format) {
        return messages.text(format.equals(Content.PLAIN) ? "entry.format.plain" : "entry.format.markdown");
    }

    private String language(String tag) {
        return languages.writtenIn(messages.getLanguage()).find(tag)
                .map(Choices.Choice::name).orElseGet(() -> messages.text("entry.language.other"));
    }

    private String readers(String audience) {
        OptionalLong circle = Audience.circle(audience);
        if (circle.isPresent()) {
            return circles.find(circle.getAsLong()).map(one -> messages.text("entry.visibility.circle.name", one.getName()))
                    .orElseGet(() -> messages.text("entry.visibility.circle"));
        }
        return messages.text(switch (audience) {
            case Audience.PUBLIC -> "entry.visibility.public";
            case Audience.MEMBERS -> "entry.visibility.members";
            default -> "entry.visibility.private";
        });
    }
}
