package journal.account;

import static journal.Http.DEVICE_COOKIE;
import static journal.Http.FLASH_COOKIE;
import static journal.Http.FORM_COOKIE;
import static journal.Http.SESSION_COOKIE;
import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.path;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Set;
import journal.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session and its cookies, without a browser. */
class SessionsIT {
    private static String name;

    @BeforeAll
    static void ada_registers() {
        name = unique("Ada");
        Http.registered(name);
    }

    @Test
    void the_session_gets_another_id_at_each_sign_in() {
        var one = Http.anonymous().with(SESSION_COOKIE, "0000planted-by-somebody-else");
        one.signsIn(name);
        var other = Http.anonymous().with(SESSION_COOKIE, one.cookie(SESSION_COOKIE).orElseThrow());
        other.post("/logout", other.get("/logout").hidden());
        other.with(SESSION_COOKIE, one.cookie(SESSION_COOKIE).orElseThrow()).signsIn(name);

        assertNotEquals("0000planted-by-somebody-else", one.cookie(SESSION_COOKIE).orElseThrow());
        assertNotEquals(one.cookie(SESSION_COOKIE), other.cookie(SESSION_COOKIE));
    }

    @Test
    void the_session_is_over_after_signing_out() {
        var ada = Http.anonymous();
        ada.signsIn(name);
        var session = ada.cookie(SESSION_COOKIE).orElseThrow();

        var answer = ada.post("/logout", ada.get("/").hidden());

        assertEquals(303, answer.status());
        assertEquals(path("/"), answer.location());
        assertEquals("\"cache\"", answer.header("Clear-Site-Data"));
        assertEquals("Goodbye, " + name + "!", ada.get("/").flash());
        var thief = Http.anonymous().with(SESSION_COOKIE, session);
        assertEquals(303, thief.get("/entry").status());
        assertFalse(thief.get("/").text().contains("Sign out"));
    }

    @Test
    void the_cookies_are_ours_and_no_script_reads_them() {
        var ada = Http.anonymous();
        var set = new ArrayList<String>();

        set.addAll(ada.get("/login").all("Set-Cookie"));
        set.addAll(ada.submit("/login", "username", name, "password", PASSWORD).all("Set-Cookie"));
        set.addAll(ada.get("/").all("Set-Cookie"));
        set.addAll(ada.get("/entry").all("Set-Cookie"));
        set.addAll(ada.post("/logout", ada.get("/logout").hidden()).all("Set-Cookie"));
        set.addAll(ada.get("/").all("Set-Cookie"));

        assertTrue(set.stream().anyMatch(cookie -> cookie.matches(SESSION_COOKIE + "=[\\w-]{32}\\.[\\w-]{32};.*")));
        for (String cookie : set) {
            assertTrue(Set.of(SESSION_COOKIE, FORM_COOKIE, FLASH_COOKIE, DEVICE_COOKIE).contains(cookie.split("=")[0]), cookie);
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.contains("Path=" + path("/")), cookie);
            assertFalse(cookie.contains("Domain"), cookie);
            assertFalse(cookie.contains("Secure"), cookie); // it was no https
            assertTrue(cookie.startsWith(DEVICE_COOKIE) || !cookie.matches("(?i).*max-age=[1-9].*"), cookie); // it ends with the browser
        }
    }

    @Test
    void one_request_brings_a_cookie_once() {
        var ada = Http.anonymous();
        ada.get("/login");

        var answer = ada.submit("/login", "username", name, "password", PASSWORD);

        var names = answer.all("Set-Cookie").stream().map(cookie -> cookie.split("=")[0]).toList();
        assertEquals(Set.copyOf(names).size(), names.size(), () -> names.toString());
    }
}
