package journal.factor;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journal.Answer;
import journal.Http;

/** Somebody's authenticator app, which has typed in the secret of the page. */
public final class AuthenticatorApp {
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7-]{29})</code>");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final String text;
    private List<String> recovery = List.of();
    private long last;

    private AuthenticatorApp(String text) {
        this.text = text;
    }

    /** Begins the set-up, and types in the secret. */
    public static AuthenticatorApp begunBy(Http somebody) {
        somebody.post("/account/factors", somebody.get("/account/factors").hidden());
        var found = SECRET.matcher(somebody.get("/account/factors").body());
        if (!found.find()) {
            throw new IllegalStateException("The page shows no secret");
        }
        return new AuthenticatorApp(found.group(1).replace(" ", ""));
    }

    /** Sets it up and activates it. */
    public static AuthenticatorApp activeFor(Http somebody) {
        var app = begunBy(somebody);
        app.activates(somebody);
        return app;
    }

    /** Activates it by its next code. */
    Answer activates(Http somebody) {
        return sends(somebody, next());
    }

    /** Sends a code to activate it, and notes the recovery codes. */
    public Answer sends(Http somebody, String code) {
        var form = somebody.get("/account/factors").hidden();
        form.put("code", code);
        var answer = somebody.post("/account/factors/activation", form);
        recovery = shownBy(answer);
        return answer;
    }

    /** The recovery codes that a page shows. */
    public static List<String> shownBy(Answer page) {
        return RECOVERY.matcher(page.body()).results().map(code -> code.group(1)).toList();
    }

    /** The recovery codes that the activation has shown. */
    public List<String> recovery() {
        return recovery;
    }

    /** The next code that was not used before: that of now, or the one after it. */
    public String next() {
        last = Math.max(last + 1, Totp.step(Instant.now()));
        return Totp.code(bytes(), last);
    }

    /** The code of so many steps before now. */
    public String code(int before) {
        return Totp.code(bytes(), Totp.step(Instant.now()) - before);
    }

    /** A code that is none of those that are good now. */
    public String wrong() {
        var good = List.of(code(-2), code(-1), code(0), code(1), code(2));
        return List.of("000000", "111111", "222222", "333333", "444444", "555555").stream().filter(code -> !good.contains(code)).findFirst()
                .orElseThrow();
    }

    /** The secret as it is typed. */
    public String secret() {
        return text;
    }

    /** The secret. */
    public byte[] bytes() {
        String digits = text.chars().mapToObj(letter -> String.valueOf(Character.forDigit(ALPHABET.indexOf(letter), ALPHABET.length())))
                .collect(Collectors.joining());
        byte[] all = new BigInteger("1" + digits, ALPHABET.length()).toByteArray(); // 1 keeps zeros at the beginning
        return Arrays.copyOfRange(all, 1, all.length);
    }
}
