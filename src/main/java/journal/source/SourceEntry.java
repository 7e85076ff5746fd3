package journal.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry as a source has it, in the making: a {@link Format} says what it finds, and leaves out what is not there. */
public final class SourceEntry {
    private final String id;
    private final String place;
    private final List<String> tags = new ArrayList<>();
    private final List<SourcePicture> pictures = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<SourceVersion> versions = new ArrayList<>();
    private String title = "";
    private SourceText text = SourceText.plain("");
    private SourceTime time = SourceTime.NONE;
    private Optional<Instant> createdAt = Optional.empty();
    private Optional<Instant> updatedAt = Optional.empty();
    private Optional<Instant> deletedAt = Optional.empty();
    private Optional<SourceReaders> readers = Optional.empty();
    private String language = "";
    private Access access = Access.PRIVATE;
    private int version = 1;

    /**
     * An entry of a source.
     *
     * @param id what names it in its source, for good: the same in a newer export, whatever was changed. Never its title or date, unless the
     *            source has nothing else
     * @param place where it stands, in words that its owner finds again, such as {@code Journal.json, 12}
     */
    public SourceEntry(String id, String place) {
        this.id = id;
        this.place = place;
    }

    /** Its title, on one line, as text without markup. Without one it is named by the beginning of its text. */
    public SourceEntry titled(String words) {
        title = words;
        return this;
    }

    /** Its text. */
    public SourceEntry saying(SourceText said) {
        text = said;
        return this;
    }

    /** Its date. */
    public SourceEntry dated(SourceTime date) {
        time = date;
        return this;
    }

    /** When it was written, where that is another moment than its date. */
    public SourceEntry createdAt(Instant moment) {
        createdAt = Optional.of(moment);
        return this;
    }

    /** One more tag, without a number sign. */
    public SourceEntry tagged(String tag) {
        tags.add(tag);
        return this;
    }

    /** Its language (BCP 47). */
    public SourceEntry in(String tag) {
        language = tag;
        return this;
    }

    /** Who could read it. Without it, its author alone. */
    public SourceEntry readBy(Access readers) {
        access = readers;
        return this;
    }

    /** Who exactly could read it, where it comes from a journal. {@link #readBy} says it, too. */
    public SourceEntry readExactlyBy(SourceReaders exact) {
        readers = Optional.of(exact);
        return this;
    }

    /** When it was saved last, and the number of that version. Those before it are told by {@link #after}. */
    public SourceEntry updatedAt(Instant moment, int number) {
        updatedAt = Optional.of(moment);
        version = number;
        return this;
    }

    /** One more earlier version, the first one first. One with the number of the latest says what that said where the entry differs from it. */
    public SourceEntry after(SourceVersion earlier) {
        versions.add(earlier);
        return this;
    }

    /** When it was put in the trash. {@link Access#TRASHED} says that it is there. */
    public SourceEntry deletedAt(Instant moment) {
        deletedAt = Optional.of(moment);
        return this;
    }

    /** One more picture that its text shows. */
    public SourceEntry showing(String reference, String file) {
        pictures.add(new SourcePicture(reference, file));
        return this;
    }

    /** One more address by which other entries of the source link to it: a whole address, or the destination of a link letter by letter. */
    public SourceEntry knownAs(String address) {
        addresses.add(address);
        return this;
    }

    public String id() {
        return id;
    }

    public String place() {
        return place;
    }

    public String title() {
        return title;
    }

    public SourceText text() {
        return text;
    }

    public SourceTime time() {
        return time;
    }

    public Optional<Instant> createdAt() {
        return createdAt;
    }

    public List<String> tags() {
        return List.copyOf(tags);
    }

    public String language() {
        return language;
    }

    public Access access() {
        return access;
    }

    /** Who exactly could read it; empty where {@link #access} says all that is known. */
    public Optional<SourceReaders> readers() {
        return readers;
    }

    public Optional<Instant> updatedAt() {
        return updatedAt;
    }

    /** The number of its latest version, from 1 on. */
    public int version() {
        return version;
    }

    /** Its earlier versions, the first one first. */
    public List<SourceVersion> versions() {
        return List.copyOf(versions);
    }

    public Optional<Instant> deletedAt() {
        return deletedAt;
    }

    public List<SourcePicture> pictures() {
        return List.copyOf(pictures);
    }

    public List<String> addresses() {
        return List.copyOf(addresses);
    }
}
