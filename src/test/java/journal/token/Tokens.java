package journal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import journal.Http;

/** The page of tokens, as a browser uses it. */
public final class Tokens {
    static final String PAGE = "/account/tokens";
    private static final Pattern TEXT = Pattern.compile("<code>(journal_[\\w-]{32})</code>");

    private Tokens() {
    }

    /** Makes a token of somebody who has just signed in, named Telephone and with these scopes, and gives its text. */
    public static String make(Http http, String... scopes) {
        List<String> fields = new ArrayList<>(List.of("name", "Telephone", "days", "30"));
        for (String scope : scopes) {
            fields.addAll(List.of(scope, "true"));
        }
        var answer = http.submit(PAGE, fields.toArray(String[]::new));
        assertEquals(303, answer.status(), answer::text);
        return TEXT.matcher(http.get(PAGE).body()).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }
}
