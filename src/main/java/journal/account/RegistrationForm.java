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

    @MvcBinding @FormParam("username") @DefaultValue("") @Characters private String username = "";
    @MvcBinding @FormParam("password") @DefaultValue("") @Characters private String password = "";
    @MvcBinding @FormParam("password2") @DefaultValue("") private String password2 = "";

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
