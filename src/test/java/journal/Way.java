package journal;

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

    Scripting scripting() {
        return scripting;
    }

    int width() {
        return width;
    }
}
