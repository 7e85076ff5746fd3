package journal;

import java.util.function.Consumer;

/** The places of the journal: every page in every state that it can be in. */
enum Place {
    LIST(false, person -> person.opens("/")),
    LIST_SIGNED_IN(true, person -> person.opens("/")),
    LIST_WITH_MESSAGE(true, person -> {
        person.writes(TestJournal.unique("A day in the margin"), "It rained.\n\nAll day.");
        person.isTold("Your entry is now live!");
    }),
    OLDER_ENTRIES(false, person -> person.opens("/?before=9999-12-31T23:59:58Z-0")),
    END_OF_THE_LIST(false, person -> person.opens("/?before=1970-01-01T00:00:00Z-0")),
    ENTRY(true, person -> {
        String longest = "W".repeat(200 - TestJournal.unique("").length());
        String page = person.overHttp().writes(TestJournal.unique(longest), "W".repeat(5_000) + "\n" + "a   b\t".repeat(500));
        person.opens(page);
    }),
    REGISTRATION(false, person -> person.opens("/register")),
    REFUSED_REGISTRATION(false, person -> {
        person.registers("W".repeat(60), "rain", "");
        person.hasMessageBeside("username", "Choose a username of 3 to 30 characters.");
        person.hasMessageBeside("password", "Choose a password of 8 to 128 characters.");
    }),
    SIGN_IN(false, person -> person.opens("/login")),
    REFUSED_SIGN_IN(false, person -> {
        person.signsIn("W".repeat(60), "It snows in Lisbon");
        person.hasMessageBeside("username", "Invalid username or password");
    }),
    FORM(true, person -> person.opens("/entry")),
    REFUSED_FORM(true, person -> {
        person.writes("", "");
        person.hasMessageBeside("title", "Give your entry a title.");
        person.hasMessageBeside("text", "Write something: an entry needs a text.");
    }),
    CONFLICT(true, person -> {
        person.opens("/entry");
        person.sendsTheSameFormElsewhere(TestJournal.unique("It rained"), "All day.");
        person.types("title", "W".repeat(60));
        person.types("text", "W".repeat(100));
        person.presses("Publish");
        person.sees("This form was sent before, with other words.");
    }),
    SIGN_OUT(true, person -> person.opens("/logout")),
    SEND_AGAIN(true, person -> {
        person.opens("/entry");
        person.types("title", "W".repeat(60));
        person.types("text", "W".repeat(100));
        person.losesTheSession();
        person.presses("Publish");
        person.readsThePage("Please send it once more");
        person.presses("Send it again");
        person.sees("You are no longer signed in.");
    }),
    BAD_REQUEST(false, person -> person.opens("/crashme?status=400")),
    FORBIDDEN(true, person -> person.opens("/crashme?status=403")),
    NOT_FOUND(false, person -> person.opens("/nowhere/" + "W".repeat(300))),
    FAILURE(false, person -> person.opens("/crashme"));

    private final boolean signedIn;
    private final Consumer<Person> way;

    Place(boolean signedIn, Consumer<Person> way) {
        this.signedIn = signedIn;
        this.way = way;
    }

    /** Whether only somebody who is signed in gets there. */
    boolean isBehindSignIn() {
        return signedIn;
    }

    /** Leads somebody there. */
    void openedBy(Person person) {
        way.accept(person);
    }
}
