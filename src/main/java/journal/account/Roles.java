package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;
import journal.setting.Role;

/** The roles of an account: its own, and those that the settings give it for as long as they do. */
@Embeddable
public class Roles {
    @Convert(converter = RolesColumn.class) @Column(name = "roles", nullable = false) private Set<String> own;
    @Convert(converter = RolesColumn.class) @Column(name = "setting_roles", nullable = false) private Set<String> ofSettings = Set.of();

    protected Roles() {
    } // JPA

    Roles(Set<String> own) {
        this.own = Set.copyOf(own);
    }

    private Roles(Set<String> own, Set<String> ofSettings) {
        this.own = Set.copyOf(own);
        this.ofSettings = Set.copyOf(ofSettings);
    }

    /** The same with another role of its own. */
    Roles with(String role) {
        Set<String> more = new HashSet<>(own);
        more.add(role);
        return new Roles(more, ofSettings);
    }

    /** The same without a role of its own. */
    Roles without(String role) {
        Set<String> fewer = new HashSet<>(own);
        fewer.remove(role);
        return new Roles(fewer, ofSettings);
    }

    /** Those of its own, and these of the settings. */
    Roles givenBySettings(Set<String> given) {
        return new Roles(own, given);
    }

    /** Whether it has this role of its own. */
    public boolean areOwn(String role) {
        return own.contains(role);
    }

    /** Whether the settings give it any. */
    boolean areOfSettings() {
        return !ofSettings.isEmpty();
    }

    /** Whether the settings give it this role. */
    public boolean areOfSettings(String role) {
        return ofSettings.contains(role);
    }

    /** All of them, {@link Role#MEMBER} included. */
    Set<String> all() {
        Set<String> all = new HashSet<>(own);
        all.addAll(ofSettings);
        all.add(Role.MEMBER);
        return all;
    }
}
