package journal.entry;

import jakarta.mvc.binding.MvcBinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.web.Characters;
import journal.web.Errors;
import journal.web.KeptThroughSignIn;

/** The form in which an entry, or a change to one, is written: its {@link EntryFields}, and what ties them to a draft and a version. */
@KeptThroughSignIn
public class EntryForm {
    private static final int KEY_MAX = 36; // UTF-16 units of a UUID

    @Valid @BeanParam private EntryFields typed = new EntryFields();
    @FormParam("picture") private List<String> pictures = List.of(); // that the form has asked to be described
    @FormParam("alt") private List<String> descriptions = List.of(); // of these, in their order
    @FormParam("pictures") private List<String> chosen = List.of(); // names of files that have not come
    @MvcBinding @FormParam("key") @DefaultValue("") @Size(max = KEY_MAX, message = Characters.MANY) private String key = "";
    @FormParam("base") @DefaultValue("0") private int base;
    @FormParam("saves") @DefaultValue("0") private int saves;
    private final String spare = UUID.randomUUID().toString(); // the key of a form that came without one
    private EntryFields fields;
    private Map<String, String> words = Map.of(); // the descriptions, by the names of their pictures

    /** A form as it comes from a browser. */
    public EntryForm() {
    }

    /** A new form with these fields in it, for a new entry, or for a change to a version of one. */
    public EntryForm(EntryFields fields, int base) {
        this(fields, "", base, 0);
    }

    /** The form of a draft that was saved so often with this key. */
    public EntryForm(EntryFields fields, String key, int base, int saves) {
        this.fields = fields;
        this.key = key;
        this.base = base;
        this.saves = saves;
    }

    /** An empty form with a language (BCP 47) and a zone that the author will probably want. */
    public static EntryForm in(String language, String zone) {
        return new EntryForm(EntryFields.in(language, zone), 0);
    }

    /** A form that changes what an entry says. */
    public static EntryForm changing(Entry entry) {
        return new EntryForm(EntryFields.of(entry.content()), entry.getVersion());
    }

    /** A form for another entry like this one. */
    public static EntryForm like(Entry entry) {
        return new EntryForm(EntryFields.of(entry.content()).datedOn(""), 0);
    }

    /** The same form with other content in it, to be said instead of this version of the entry. */
    public EntryForm with(Content content, int version) {
        return new EntryForm(EntryFields.of(content), getKey(), version, saves);
    }

    /** The fields as they were typed, without what cannot be shown. A change is never published by itself. */
    public EntryFields getFields() {
        if (fields == null) {
            EntryFields clean = typed.withText(typed.text());
            fields = base > 0 ? clean.plannedFor("") : clean;
        }
        return fields;
    }

    /** Puts the descriptions of pictures that came with the form into its text: the first that is done with a form that was sent. */
    public void describe(PictureDescriptions rules) {
        words = rules.of(pictures, descriptions);
        fields = getFields().withText(rules.put(getFields().text(), words));
    }

    /** The visibility that the form shows: a new entry without one is public; a change without one leaves it as it is, and this is empty. */
    public String getVisibility() {
        return getFields().visibility().isEmpty() && base == 0 ? Audience.PUBLIC : getFields().visibility();
    }

    /** How long the text may be, in code points. */
    public int getTextMax() {
        return Entry.TEXT_MAX;
    }

    /** What was typed to describe an undescribed picture: a description that is too long; else empty. */
    public String description(String picture) {
        return words.getOrDefault(picture, "");
    }

    /** Puts pictures of these names at the end of the text. */
    public void show(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String text = getFields().text().stripTrailing();
        fields = getFields().withText(
                Stream.concat(Stream.of(text).filter(before -> !before.isEmpty()), names.stream().map(PictureDescriptions::reference))
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }

    /**
     * Describes the pictures, and adds to the errors what would be lost without a word: files that were chosen and have not come, descriptions
     * that are too long.
     */
    public void checkFiles(PictureDescriptions rules, Errors errors) {
        checkDescriptions(rules, errors);
        if (isWithoutFiles()) {
            errors.add("pictures", "picture.forgotten");
        }
    }

    /** Describes the pictures, and adds to the errors a description that is too long. */
    public void checkDescriptions(PictureDescriptions rules, Errors errors) {
        describe(rules);
        rules.check(words, errors);
    }

    /** Whether a description is too long for a text, so that a draft would lose it. */
    public boolean hasLongDescription(PictureDescriptions rules) {
        return words.values().stream().anyMatch(rules::isLong);
    }

    /** Describes the pictures, and adds to the errors what the form must have to be published, besides what an entry must have. */
    public void checkPictures(PictureDescriptions rules, Errors errors) {
        checkFiles(rules, errors);
        if (errors.isEmpty("alt") && !pictures.containsAll(rules.missing(this))) { // once: one that is only there to be pretty needs no words
            errors.add("alt", "picture.undescribed");
        }
    }

    /** Whether files were chosen that have not come. */
    public boolean isWithoutFiles() {
        return chosen.stream().anyMatch(name -> !name.isEmpty());
    }

    /** The version of the entry that this form began with; 0 for an entry that is new. */
    public int getBase() {
        return base;
    }

    /** How often the draft had been saved that this form began with; 0 where there was none. */
    public int getSaves() {
        return saves;
    }

    /** The key of this form, a UUID: what comes twice with it is stored once. A form without one has a new one. */
    public String getKey() {
        try {
            return UUID.fromString(key).toString();
        } catch (IllegalArgumentException none) {
            return spare;
        }
    }

    /** Makes this a form that was not sent before. */
    public void renewKey() {
        key = UUID.randomUUID().toString();
    }
}
