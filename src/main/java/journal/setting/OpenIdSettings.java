package journal.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The settings of the OpenID provider. All are read once; {@code .env.example} explains each. */
@ApplicationScoped
public class OpenIdSettings {
    private static final int MOST_REQUESTS = 1_000_000;

    private final String issuer = Setting.parsed("journal.oidc.issuer", "",
            "empty or the issuer of an OpenID provider, an https address without a query", OpenIdSettings::checkedIssuer);
    private final Optional<String> id = filled("journal.oidc.client.id");
    private final Optional<String> secret = filled("journal.oidc.client.secret");
    private final Optional<String> name = filled("journal.oidc.name");
    private final List<String> scopes = Setting.parsed("journal.oidc.scopes", "openid profile",
            "a list of scopes, separated by spaces, with openid in it", OpenIdSettings::checkedScopes);
    private final int requests = Setting.count("journal.oidc.requests", "300", 1, MOST_REQUESTS);

    /**
     * Reads every setting, at the start.
     *
     * @throws WrongSetting the first setting that does not fit the others
     */
    public void check(Settings settings) {
        if (issuer.isEmpty()) {
            return;
        }
        if (id.isEmpty()) {
            throw new WrongSetting("JOURNAL_OIDC_CLIENT_ID", "the id of the journal at its provider where JOURNAL_OIDC_ISSUER is set");
        }
        if (secret.isEmpty()) {
            throw new WrongSetting("JOURNAL_OIDC_CLIENT_SECRET",
                    "the secret of the journal at its provider where JOURNAL_OIDC_ISSUER is set");
        }
        if (settings.address().isEmpty()) {
            throw new WrongSetting("JOURNAL_ADDRESS",
                    "the address of the journal where JOURNAL_OIDC_ISSUER is set: its provider leads back to it");
        }
    }

    /** What the journal is for its provider; empty where it has none. */
    public Optional<OpenIdClient> client() {
        return Optional.of(issuer).filter(one -> !one.isEmpty())
                .map(one -> new OpenIdClient(one, id.orElse(""), secret.orElse(""), name.orElseGet(() -> URI.create(one).getHost()),
                        scopes));
    }

    /** How often somebody of a network may go to the provider in an hour. */
    public int requests() {
        return requests;
    }

    private static Optional<String> filled(String setting) {
        return Setting.value(setting).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String checkedIssuer(String text) {
        if (!text.isEmpty() && !OpenIdClient.isSafe(URI.create(text))) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static List<String> checkedScopes(String text) {
        List<String> listed = List.of(text.strip().split("\\s+"));
        if (!listed.contains("openid")) {
            throw new IllegalArgumentException();
        }
        return listed;
    }
}
