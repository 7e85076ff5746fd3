package journal.openid;

/** The provider did not prove who somebody is. Its message has nothing of tokens or codes. */
public class ProviderFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whose fault it is. */
    public enum Kind {
        /** The provider does not answer, or not as a provider does. */
        DOWN,
        /** It says that somebody did not sign in there. */
        DENIED,
        /** What came back proves nothing: an attack, or a fault of the settings. */
        INVALID
    }

    private final Kind kind;

    ProviderFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Whose fault it is. */
    public Kind kind() {
        return kind;
    }
}
