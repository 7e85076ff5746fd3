package journal.account;

import jakarta.mvc.binding.MvcBinding;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.text.Normalizer;
import journal.web.Characters;
import journal.web.Text;

/** The registration form. */
public class RegistrationForm {
    public static final int PASSWORD_MIN = 8;
    public static final int PASSWORD_MAX = 128;

    /** The most code points of a typed password, before it is normalised. */
    static final int PASSWORD_TYPED_MAX = 4 * PASSWORD_MAX;

    @MvcBinding @FormParam("username") @DefaultValue("") @Characters(max = Username.TYPED_MAX) private String username = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters(max = PASSWORD_TYPED_MAX) private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") @Characters(max = PASSWORD_TYPED_MAX) private String password2 = "";

    /** The typed name, without control characters. */
    public String getUsername() {
        return Text.shown(username);
    }

    Username username() {
        return Username.of(username);
    }

    String password() {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    boolean passwordsDiffer() {
        return !password.equals(password2);
    }
}
