package journal.account;

import static journal.TestJournal.PASSWORD;
import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journal.Answer;
import journal.Http;
import journal.MailPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Neither the words of an answer nor its time tell whether somebody has an account or an address. Names are told: they are public. */
class EnumerationIT {
    private static final int TRIES = 200; // of each kind, in turns: whatever else the computer does slows both
    private static final int PER_NAME = 10; // fewer than JOURNAL_SIGNIN_TRIES
    private static final int PER_ADDRESS = 2; // of three mails a day, one has confirmed the address
    private static final double SHARE = 0.2; // of a median; a hash that is missing is more than half of it
    private static final int NOISES = 3; // by which the tries of one kind differ among themselves
    private static final Duration CLOCK = Duration.ofMillis(1);
    private static List<String> names;

    @BeforeAll
    static void many_people_register() {
        names = IntStream.range(0, TRIES / PER_NAME).mapToObj(number -> unique("ada")).toList();
        names.forEach(Http::registered);
    }

    @Test
    void a_sign_in_takes_as_long_for_a_name_that_nobody_has() {
        var nobody = names.stream().map(name -> unique("ada")).toList();

        assertAlike(TRIES, 401, number -> signIn(names.get(number / PER_NAME)), number -> signIn(nobody.get(number / PER_NAME)));
    }

    @Test
    void a_forgotten_password_takes_as_long_for_an_address_that_nobody_has() {
        String known = MailPages.confirmsAddress(Http.signedIn(unique("grace")));
        String unknown = unique("grace") + "@example.org";

        assertAlike(TRIES, 303, number -> forgotten(known), number -> forgotten(unknown));
    }

    @Test
    void a_registration_says_the_same_for_an_address_that_somebody_has() {
        String known = MailPages.confirmsAddress(Http.signedIn(unique("grace")));

        String told = told(known);

        assertTrue(told.contains("registered"), told);
        assertEquals(told, told(unique("grace") + "@example.org"));
    }

    @Test
    void a_registration_takes_as_long_for_an_address_that_somebody_has() {
        var known = IntStream.range(0, 25).mapToObj(number -> MailPages.confirmsAddress(Http.signedIn(unique("grace")))).toList();
        var unknown = known.stream().map(address -> unique("grace") + "@example.org").toList();

        assertAlike(known.size() * PER_ADDRESS, 303, number -> registration(known.get(number / PER_ADDRESS)),
                number -> registration(unknown.get(number / PER_ADDRESS)));
    }

    // forms are opened before, since their time is no part of it
    private static Request signIn(String name) {
        return Request.opened("/login", "username", name, "password", "It snows in Lisbon");
    }

    private static Request forgotten(String who) {
        return Request.opened("/password", "who", who);
    }

    private static Request registration(String address) {
        return Request.opened("/register", "username", unique("mallory"), "password", PASSWORD, "password2", PASSWORD, "email", address);
    }

    private static String told(String address) {
        var request = registration(address);
        request.time(303);
        return request.visitor().get("/login").text().replace(address, "");
    }

    private static void assertAlike(int tries, int status, IntFunction<Request> one, IntFunction<Request> other) {
        var ones = new ArrayList<Duration>();
        var others = new ArrayList<Duration>();
        for (int number = 0; number < tries; number++) {
            boolean first = number % 2 == 0;
            (first ? ones : others).add((first ? one : other).apply(number).time(status));
            (first ? others : ones).add((first ? other : one).apply(number).time(status));
        }
        Duration difference = difference(ones, others);
        long most = Stream
                .of(difference(everySecond(ones, 0), everySecond(ones, 1)), difference(everySecond(others, 0), everySecond(others, 1)))
                .mapToLong(noise -> NOISES * noise.toNanos()).max().orElseThrow();
        most = Math.max(most, Math.max(CLOCK.toNanos(), (long) (median(ones).toNanos() * SHARE)));
        assertTrue(difference.toNanos() < most, difference + " between " + median(ones) + " and " + median(others));
    }

    private static Duration difference(List<Duration> some, List<Duration> others) {
        return median(some).minus(median(others)).abs();
    }

    private static List<Duration> everySecond(List<Duration> times, int from) {
        return IntStream.range(0, times.size()).filter(number -> number % 2 == from).mapToObj(times::get).toList();
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** A form that is filled in and not sent yet. */
    private record Request(Http visitor, String page, Map<String, String> form) {
        static Request opened(String page, String... fields) {
            Http visitor = Http.anonymous();
            var form = visitor.get(page).hidden();
            for (int at = 0; at < fields.length; at += 2) {
                form.put(fields[at], fields[at + 1]);
            }
            return new Request(visitor, page, form);
        }

        Duration time(int status) {
            long begin = System.nanoTime();
            Answer answer = visitor.post(page, form);
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            assertEquals(status, answer.status(), answer::text);
            return time;
        }
    }
}
