package journal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journal.web.Errors;
import journal.web.Text;

/** The rules for a display name: readers can see all of it, and it does not look like the username of somebody else. */
@ApplicationScoped
public class DisplayNameRules {
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}{5}"); // no language writes so many on a letter
    private static final String AT = "@"; // before usernames alone

    @Inject NameClaims claims;
    @Inject ReservedNames reserved;
    @Inject Administrators administrators;

    /** The typed name as it is stored: normalised (NFC), with single spaces and none around it; empty where it shows nothing. */
    public static String stored(String typed) {
        return Text.isBlank(typed) ? "" : SPACE.matcher(Text.stripped(Normalizer.normalize(typed, Normalizer.Form.NFC))).replaceAll(" ");
    }

    /** Checks a name as it is to be stored. */
    public void check(String name, Account owner, Errors errors) {
        if (name.isEmpty() || !errors.isEmpty("displayName")) {
            return;
        }
        if (!isSeen(name)) {
            errors.add("displayName", "profile.displayName.characters");
        } else if (!WORD.matcher(name).find()) {
            errors.add("displayName", "profile.displayName.letter");
        } else if (Stream.of("", "-", "_", ".").map(joint -> Username.of(name.replace(" ", joint))).distinct()
                .anyMatch(one -> isOthers(one, owner))) {
            errors.add("displayName", "profile.displayName.others");
        }
    }

    private static boolean isSeen(String name) {
        return name.codePoints().noneMatch(point -> Text.isIgnorable(point) || Character.getType(point) == Character.FORMAT)
                && !MARKS.matcher(name).find() && !Normalizer.normalize(name, Normalizer.Form.NFKC).contains(AT);
    }

    // what the owner has, or had, is no other one's; a name of the settings is that of an administrator who is still to come
    private boolean isOthers(Username name, Account owner) {
        if (owner.isNamed(name)) {
            return false;
        }
        boolean isElsewhere = Stream.of(claims.owner(name), claims.lookalike(name))
                .anyMatch(found -> found.isPresent() && found.getAsLong() != owner.getId());
        return isElsewhere || reserved.include(name) || administrators.include(name);
    }
}
