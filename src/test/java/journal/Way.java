package journal;

import java.util.stream.Stream;

/** How a journey is made: with scripts or without, at a desk or on a small telephone. */
public enum Way {
    SCRIPTED_AT_A_DESK(Scripting.ON, 1280), SCRIPTED_ON_A_TELEPHONE(Scripting.ON, 320), PLAIN_AT_A_DESK(Scripting.OFF, 1280), //
    PLAIN_ON_A_TELEPHONE(Scripting.OFF, 320);

    private final Scripting scripting;
    private final int width; // CSS pixels

    Way(Scripting scripting, int width) {
        this.scripting = scripting;
        this.width = width;
    }

    /** Those that every journey is made in: all of them with {@code -Pfull}, otherwise two, with each kind of scripting and each width. */
    static Stream<Way> taken() {
        return Boolean.getBoolean("test.full") ? Stream.of(values()) : Stream.of(SCRIPTED_AT_A_DESK, PLAIN_ON_A_TELEPHONE);
    }

    Scripting scripting() {
        return scripting;
    }

    int width() {
        return width;
    }
}
