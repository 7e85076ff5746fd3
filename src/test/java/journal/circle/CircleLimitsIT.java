package journal.circle;

import static journal.TestJournal.unique;
import static journal.circle.CircleRequests.answer;
import static journal.circle.CircleRequests.create;
import static journal.circle.CircleRequests.invite;
import static journal.circle.CircleRequests.join;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import journal.Http;
import org.junit.jupiter.api.Test;

/** Circles of one's own and those of others are counted apart, and a circle has a most of members. */
class CircleLimitsIT {
    private static final int OWN = 50; // JOURNAL_CIRCLES
    private static final int JOINED = 3; // JOURNAL_CIRCLES_JOINED
    private static final int MEMBERS = 4; // JOURNAL_CIRCLE_MEMBERS

    private final String graces = unique("grace");
    private final Http ada = Http.signedIn(unique("ada"));
    private final Http grace = Http.signedIn(graces);

    @Test
    void circles_of_others_take_no_room_from_ones_own() {
        IntStream.range(0, JOINED).forEach(number -> join(ada, create(ada, "No. " + number), graces, grace));
        String one = create(ada, "One more");
        invite(ada, one, graces);

        var refused = answer(grace, "acceptance");

        assertEquals(422, refused.status());
        assertEquals(List.of("You belong to 3 circles of other people, and more is not possible. Leave one first."),
                refused.messages("invitation"));
        assertEquals(404, grace.get(one).status());
        assertEquals(200, grace.get(create(grace, "Mine")).status());
        CircleRequests.remove(grace, grace.get("/circles").link("No. 0"));
        assertEquals(303, answer(grace, "acceptance").status(), "the invitation has waited");
    }

    @Test
    void circles_of_ones_own_take_no_room_from_those_of_others() {
        var form = grace.get("/circles").hidden();
        for (int number = 0; number < OWN; number++) {
            form.put("name", "No. " + number);
            assertEquals(303, grace.post("/circles", form).status());
        }
        form.put("name", "One more");

        var refused = grace.post("/circles", form);
        join(ada, create(ada, "Friends"), graces, grace);

        assertEquals(422, refused.status());
        assertEquals(List.of("You have 50 circles of your own, and more is not possible."), refused.messages("name"));
        assertEquals("One more", refused.field("name"));
    }

    @Test
    void who_is_invited_has_a_place_among_the_members() {
        String circle = create(ada, "Friends");
        join(ada, circle, graces, grace);
        List<String> others = IntStream.range(0, MEMBERS - 1).mapToObj(number -> unique("charles")).toList();
        others.forEach(Http::registered);
        List<Integer> invited = others.stream().map(other -> invite(ada, circle, other).status()).toList();

        var refused = invite(ada, circle, others.get(MEMBERS - 2));

        assertEquals(List.of(303, 303, 422), invited);
        assertEquals(List.of("A circle may have 4 members, and as many belong to this one or are invited."), refused.messages("username"));
        assertEquals(others.get(MEMBERS - 2), refused.field("username"));
    }
}
