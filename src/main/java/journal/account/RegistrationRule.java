package journal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import journal.setting.RegistrationMode;

/** Who may register, where an administrator has chosen it. There is one row. */
@Entity
@Table(name = "registration_rule")
public class RegistrationRule {
    static final int ID = 1;

    @Id private Integer id;
    @Enumerated(EnumType.STRING) @Column(name = "chosen") private RegistrationMode chosen; // null where the setting says it

    protected RegistrationRule() {
    } // JPA

    /** What was chosen; empty where the setting says it. */
    Optional<RegistrationMode> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Chooses it; empty where the setting is to say it. */
    void choose(Optional<RegistrationMode> mode) {
        chosen = mode.orElse(null);
    }
}
