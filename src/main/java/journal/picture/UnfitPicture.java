package journal.picture;

/** A file that becomes no picture of the journal, and why. */
class UnfitPicture extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it does not. */
    enum Reason {
        UNKNOWN, DAMAGED, MORE, EXTENT, BYTES, BUSY;

        /** The key of what its sender is told; {0} is the name of the file. */
        String key() {
            return switch (this) {
                case UNKNOWN -> "picture.unknown";
                case DAMAGED -> "picture.damaged";
                case MORE -> "picture.more";
                case EXTENT -> "picture.extent";
                case BYTES -> "picture.bytes";
                case BUSY -> "picture.busy";
            };
        }
    }

    private final Reason reason;

    UnfitPicture(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnfitPicture(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
