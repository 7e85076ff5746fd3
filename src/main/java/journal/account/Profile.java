package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;

/** What the owner of an account tells about it: what readers see beside the username, and the time zone. Each part may be empty. */
@Embeddable
public class Profile {
    /** The most characters of a display name. */
    public static final int NAME_MAX = 50; // code points
    /** The most characters of the lines about oneself. */
    public static final int ABOUT_MAX = 500; // code points, a line break is one
    static final Profile NONE = new Profile("", "", "");

    @Column(name = "display_name") private String name;
    private String about;
    @Column(name = "chosen_zone") private String zone;

    protected Profile() {
    } // JPA

    /**
     * A profile.
     *
     * @param name the display name
     * @param zone the IANA name of the time zone; empty for that of the last entry
     */
    public Profile(String name, String about, String zone) {
        this.name = column(name);
        this.about = column(about);
        this.zone = column(zone);
    }

    /** The display name. */
    public String name() {
        return text(name);
    }

    /** The lines about oneself. */
    public String about() {
        return text(about);
    }

    /** The IANA name of the chosen time zone; empty for that of the last entry. */
    public String zone() {
        return text(zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && Objects.equals(name, profile.name) && Objects.equals(about, profile.about)
                && Objects.equals(zone, profile.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, about, zone);
    }

    private static String column(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String column) {
        return Optional.ofNullable(column).orElse("");
    }
}
