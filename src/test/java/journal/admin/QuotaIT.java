package journal.admin;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.Answer;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator gives an account another quota. */
class QuotaIT {
    private Http administrator;
    private Http ada;
    private String name;
    private String page;

    @BeforeEach
    void an_administrator_and_ada_sign_in() {
        administrator = Http.administrator();
        name = unique("ada");
        ada = Http.signedIn(name);
        page = PeopleRequests.page(administrator, name);
    }

    @Test
    void an_account_with_a_smaller_quota_keeps_what_it_has_and_stores_nothing_more() {
        String entry = ada.adds("Rain", "It rained.");

        Answer changed = sends("0", "She sends advertising");

        assertEquals(303, changed.status(), changed::text);
        assertEquals(422, ada.submit("/entry", "title", "Snow", "text", "It snowed.").status());
        assertEquals(200, ada.reads(entry).status());
        String person = administrator.get(page).text();
        assertTrue(person.contains("Versions of entries 1 of 0"), person);
        assertEquals("0", administrator.get(page + "/quota").field("percent"));
        String log = administrator.get("/admin/log?kind=quota_changed&name=" + name).text();
        assertTrue(log.contains("Percent of the usual quota: 0") && log.contains("Reason: She sends advertising"), log);
    }

    @Test
    void an_empty_field_is_the_usual_quota() {
        sends("0", "Enough");

        assertEquals(303, sends(" ", "She is sorry").status());

        assertEquals(303, ada.submit("/entry", "title", "Snow", "text", "It snowed.").status());
        assertEquals("", administrator.get(page + "/quota").field("percent"));
    }

    @Test
    void what_is_no_percentage_is_refused_and_stays_in_its_field() {
        for (String wrong : List.of("5001", "-1", "1.5", "many", "99999999999")) {
            Answer refused = sends(wrong, "");

            assertEquals(422, refused.status(), wrong);
            assertEquals(1, refused.messages("percent").size(), wrong);
            assertEquals(List.of("Say why: the person wants to know."), refused.messages("reason"));
            assertEquals(wrong, refused.field("percent"));
        }
        assertEquals(303, sends("5000", "A large archive").status());
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        assertEquals(List.of(303, 403, 404), List.of(Http.anonymous().get(page + "/quota").status(), ada.get(page + "/quota").status(),
                administrator.get("/admin/people/0/quota").status()));
        assertEquals(403, ada.post(page + "/quota", ada.get("/account").hidden()).status());
    }

    private Answer sends(String percent, String reason) {
        return administrator.submit(page + "/quota", "percent", percent, "reason", reason);
    }
}
