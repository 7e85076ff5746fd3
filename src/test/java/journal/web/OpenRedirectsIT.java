package journal.web;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.URL;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.SignInProvider;
import journal.account.PasskeyOwner;
import journal.factor.AuthenticatorApp;
import journal.passkey.SoftwareAuthenticator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No form leads to another site, whatever it is told about the page to go on to. */
class OpenRedirectsIT {
    private static final Map<String, Function<OpenRedirectsIT, Answer>> WAYS = Map.of( //
            "ConfirmationController#create", OpenRedirectsIT::confirms, //
            "OpenIdController#create", OpenRedirectsIT::signsInByTheProvider, //
            "OpenIdLinkController#confirm", OpenRedirectsIT::confirmsByTheProvider, //
            "PasskeyConfirmationController#create", OpenRedirectsIT::confirmsByPasskey, //
            "PasskeySignInController#create", OpenRedirectsIT::signsInByPasskey, //
            "PasskeySignInController#createAfterPassword", OpenRedirectsIT::signsInByPasswordAndPasskey, //
            "PreferencesController#update", OpenRedirectsIT::prefers, //
            "SessionController#create", OpenRedirectsIT::signsIn, //
            "SignInCodeController#create", OpenRedirectsIT::signsInByCode);
    private final String name = unique("ada");
    private Http ada;
    private String next = "";

    @BeforeEach
    void ada_signs_in() {
        ada = Http.signedIn(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/\\evil.example/", "https://evil.example/", "/\t/evil.example/"})
    void no_form_leads_to_another_site(String elsewhere) {
        next = elsewhere;
        var left = new TreeMap<String, String>();

        WAYS.forEach((action, way) -> left.put(action, left(way.apply(this))));

        assertEquals(WAYS.keySet().stream().collect(Collectors.toMap(action -> action, action -> "303 to this site", (one, other) -> one,
                TreeMap::new)), left);
    }

    @Test
    void each_form_that_goes_on_is_tried() {
        var goingOn = Action.forBrowsers().stream()
                .filter(action -> Stream.of(action.code().getParameterTypes()).anyMatch(OpenRedirectsIT::goesOn))
                .map(Action::name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(WAYS.keySet()), goingOn);
    }

    @Test
    void no_page_leads_to_another_site() {
        var hers = new Belongings(name, ada);
        String query = "?"
                + Http.encoded("next", "//evil.example/", "return", "//evil.example/", "url", "//evil.example/", "iss", "//evil.example/");

        var away = Action.forBrowsers().stream().filter(action -> !action.isUnsafe() && !action.name().equals("LatestVersion#show"))
                .flatMap(action -> Stream.of(ada, Http.anonymous()).map(somebody -> somebody.get(hers.address(action) + query)))
                .map(Answer::location).filter(location -> !location.isEmpty() && isAway(location)).toList();

        assertEquals(List.of(), away);
    }

    private Answer confirms() {
        return ada.submit("/account/confirm", "password", PASSWORD, "next", next);
    }

    private Answer prefers() {
        return Http.anonymous().submit("/preferences", "language", "", "theme", "dark", "next", next);
    }

    private Answer signsIn() {
        return Http.anonymous().submit("/login", "username", name, "password", PASSWORD, "next", next);
    }

    private Answer signsInByCode() {
        String grace = unique("grace");
        var app = AuthenticatorApp.activeFor(Http.signedIn(grace));
        Http late = Http.anonymous();
        late.submit("/login", "username", grace, "password", PASSWORD);
        return late.submit("/login/code", "code", app.next(), "next", next);
    }

    private Answer signsInByPasskey() {
        var telephone = added();
        var she = PasskeyOwner.in(Http.anonymous(), name);
        return she.sends("/login", "/login/passkey", Map.of("passkey", telephone.signs(she.question("sign-in", "/login")), "next", next));
    }

    private Answer signsInByPasswordAndPasskey() {
        String grace = unique("grace");
        Http before = Http.signedIn(grace);
        AuthenticatorApp.activeFor(before);
        var telephone = SoftwareAuthenticator.at(origin());
        PasskeyOwner.in(before, grace).adds(telephone);
        var late = PasskeyOwner.in(Http.anonymous(), grace).typesThePassword();
        return late.sends("/login/code", "/login/passkey/code",
                Map.of("passkey", telephone.signs(late.question("code", "/login/code")), "next", next));
    }

    private Answer confirmsByPasskey() {
        var telephone = added();
        var she = PasskeyOwner.in(ada, name);
        return she.sends("/account/confirm", "/account/confirm/passkey",
                Map.of("passkey", telephone.signs(she.question("confirmation", "/account/confirm")), "next", next));
    }

    private Answer signsInByTheProvider() {
        String grace = unique("grace");
        SignInProvider.registered(grace);
        return SignInProvider.signsIn(Http.anonymous(), grace, "next", next);
    }

    private Answer confirmsByTheProvider() {
        String grace = unique("grace");
        Http her = SignInProvider.registered(grace);
        var form = her.get("/account/confirm").hidden();
        form.put("next", next);
        String now = "{\"auth_time\":" + Instant.now().getEpochSecond() + '}';
        return her.get(SignInProvider.comesBack(SignInProvider.address(her.post("/account/openid/confirmation", form)), grace, now));
    }

    private SoftwareAuthenticator added() {
        var telephone = SoftwareAuthenticator.at(origin());
        PasskeyOwner.in(ada, name).adds(telephone);
        return telephone;
    }

    private static String origin() {
        return URL.toString().replaceFirst("/$", "");
    }

    private static boolean goesOn(Class<?> form) {
        return Stream.of(form.getDeclaredFields()).map(field -> field.getAnnotation(FormParam.class))
                .anyMatch(field -> field != null && field.value().equals("next"));
    }

    private static String left(Answer answer) {
        return answer.status()
                + (isAway(answer.location()) || answer.location().contains("evil") ? " to " + answer.location() : " to this site");
    }

    private static boolean isAway(String location) {
        return !location.matches("/(?![/\\\\]).*");
    }
}
