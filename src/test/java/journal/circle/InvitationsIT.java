package journal.circle;

import static journal.TestJournal.unique;
import static journal.circle.CircleRequests.actions;
import static journal.circle.CircleRequests.answer;
import static journal.circle.CircleRequests.invite;
import static journal.circle.CircleRequests.join;
import static journal.circle.CircleRequests.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journal.AtOnce;
import journal.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are asked before they belong to a circle. */
class InvitationsIT {
    private static final String WAITING = "1 invitation";

    private final String graces = unique("grace");
    private final String name = unique("Friends");
    private Http ada;
    private Http grace;
    private String circle;

    @BeforeEach
    void ada_makes_a_circle() {
        ada = Http.signedIn(unique("ada"));
        grace = Http.signedIn(graces);
        circle = CircleRequests.create(ada, name);
    }

    @Test
    void who_is_invited_neither_reads_nor_writes_for_the_circle_before_accepting() {
        String title = unique("For friends");
        ada.submit("/entry", "title", title, "text", "It rained.", "visibility", CircleRequests.visibility(circle));
        String entry = ada.get("/").link(title);

        var invited = invite(ada, circle, graces);
        var written = grace.submit("/entry", "title", title, "text", "It shone.", "visibility", CircleRequests.visibility(circle));

        assertEquals(303, invited.status());
        assertEquals(graces + " is invited.", ada.get(circle).flash());
        assertEquals(404, grace.get(circle).status());
        assertEquals(404, grace.get(entry).status());
        assertEquals(422, written.status());
        assertEquals(1, ada.get("/").entries(title));
        assertEquals(303, answer(grace, "acceptance").status());
        assertEquals("You belong to the circle now.", grace.get("/circles").flash());
        assertEquals(200, grace.get(circle).status());
        assertEquals(200, grace.get(entry).status());
    }

    @Test
    void an_invitation_is_counted_on_every_page_until_it_is_answered() {
        invite(ada, circle, graces);

        var page = grace.get("/search");
        var circles = grace.get(page.link(WAITING));
        answer(grace, "acceptance");

        assertTrue(circles.text().contains(name), circles::text);
        assertFalse(ada.get("/search").text().contains(WAITING));
        assertFalse(grace.get("/search").text().contains(WAITING));
        assertEquals(List.of(), actions(grace.get("/circles"), "acceptance"));
    }

    @Test
    void only_the_owner_sees_who_is_invited() {
        String charless = unique("charles");
        Http charles = Http.signedIn(charless);
        join(ada, circle, charless, charles);

        invite(ada, circle, graces);

        assertEquals(1, actions(ada.get(circle), "withdrawal").size());
        assertTrue(charles.get(circle).text().contains(charless));
        assertFalse(charles.get(circle).text().contains(graces));
    }

    @Test
    void who_has_declined_is_no_member_and_is_not_asked_again_at_once() {
        invite(ada, circle, graces);

        var declined = answer(grace, "refusal");
        var again = invite(ada, circle, graces);

        assertEquals(303, declined.status());
        assertEquals("You have declined the invitation.", grace.get("/circles").flash());
        assertEquals(404, grace.get(circle).status());
        assertEquals(422, again.status());
        assertEquals(List.of("This person declined not long ago. Ask again later."), again.messages("username"));
        assertEquals(graces, again.field("username"));
        assertFalse(ada.get(circle).text().contains(graces));
        assertFalse(grace.get("/search").text().contains(WAITING));
    }

    @Test
    void an_invitation_that_was_taken_back_cannot_be_accepted() {
        invite(ada, circle, graces);
        var page = grace.get("/circles");

        var back = press(ada, circle, "withdrawal");
        var late = grace.post(actions(page, "acceptance").get(0), page.hidden());

        assertEquals(303, back.status());
        assertEquals("The invitation is taken back.", ada.get(circle).flash());
        assertEquals(404, late.status());
        assertEquals(404, grace.get(circle).status());
        assertEquals(303, invite(ada, circle, graces).status(), "it was not declined");
    }

    @Test
    void nobody_else_answers_an_invitation_or_takes_it_back() {
        Http mallory = Http.signedIn(unique("mallory"));
        invite(ada, circle, graces);
        String acceptance = actions(grace.get("/circles"), "acceptance").get(0);
        var token = mallory.get("/logout").hidden();

        for (String answer : List.of("acceptance", "refusal", "withdrawal")) {
            assertEquals(404, mallory.post(acceptance.replace("acceptance", answer), token).status(), answer);
        }

        assertEquals(404, ada.post(acceptance, ada.get("/logout").hidden()).status(), "not even the owner");
        assertEquals(404, grace.post(acceptance.replace("acceptance", "withdrawal"), grace.get("/logout").hidden()).status());
        assertEquals(303, answer(grace, "acceptance").status());
    }

    @Test
    void an_invitation_ends_with_its_circle() {
        invite(ada, circle, graces);
        var page = grace.get("/circles");

        CircleRequests.dissolve(ada, circle);

        assertEquals(404, grace.post(actions(page, "acceptance").get(0), page.hidden()).status());
        assertFalse(grace.get("/search").text().contains(WAITING));
    }

    @Test
    void who_is_invited_or_a_member_or_nobody_is_not_invited() {
        invite(ada, circle, graces);

        var twice = invite(ada, circle, graces.toUpperCase());
        var unknown = invite(ada, circle, unique("nobody"));
        answer(grace, "acceptance");
        var member = invite(ada, circle, graces);

        assertEquals(List.of("This person is invited already, and has not answered yet."), twice.messages("username"));
        assertEquals(List.of("Nobody has this username. Check how it is written."), unknown.messages("username"));
        assertEquals(List.of("This person belongs to the circle already."), member.messages("username"));
    }

    @Test
    void an_invitation_accepted_several_times_at_the_same_moment_makes_one_member() {
        invite(ada, circle, graces);
        var page = grace.get("/circles");

        var answers = AtOnce.each(4, number -> grace.post(actions(page, "acceptance").get(0), page.hidden()));

        assertEquals(List.of(303, 404, 404, 404), answers.stream().map(one -> one.status()).sorted().toList());
        assertEquals(1, actions(ada.get(circle), "removal").size());
    }
}
