package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.setting.Settings;

/**
 * The usernames that nobody may register, since their owners would seem to speak for the journal, and all that look like them. Those that
 * look like the name of an administrator belong to them. An administrator of the settings may have any name, but for those of people who have left.
 */
@ApplicationScoped
public class ReservedNames {
    // with the mailboxes of RFC 2142, the words for these roles in the languages of the journal, and ends of addresses that servers take
    private static final Set<String> SKELETONS = Stream
            .of("abuse", "admin", "administrator", "anonymous", "contact", "help", "hostmaster", "info", "journal", "mail", "moderator",
                    "noreply", "official", "owner", "postmaster", "root", "security", "staff", "support", "system", "team", "test",
                    "the-journal", "webmaster", "administrateur", "administrador", "moderateur", "modérateur", "moderador", "管理者", "管理人",
                    "運営", "مدير", "مشرف", "المدير", "ibm_security_logout", "j_security_check")
            .map(name -> Username.of(name).skeleton()).collect(Collectors.toUnmodifiableSet());

    @Inject FormerNames former;
    @Inject Administrators administrators;
    @Inject Settings settings;

    /** Whether the name is one of these. */
    boolean include(Username name) {
        Stream<String> admins = settings.admins().stream().map(admin -> Username.of(admin).skeleton());
        return former.include(name)
                || !administrators.include(name) && Stream.concat(SKELETONS.stream(), admins).anyMatch(name.skeleton()::equals);
    }
}
