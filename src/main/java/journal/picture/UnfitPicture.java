package journal.picture;

/** A file is refused as a picture. */
class UnfitPicture extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    enum Reason {
        /** It has none of the known formats. */
        UNKNOWN,
        /** It is garbled or incomplete. */
        DAMAGED,
        /** It has other content than one picture. */
        MORE,
        /** It has, or states, too many pixels. */
        EXTENT,
        /** It takes too much work to decode. */
        COST,
        /** The file is too large. */
        BYTES,
        /** The server converts too many others. */
        BUSY;

        /** The key of the message for the author; {0} is the name of the file, {1} the most megapixels. */
        String key() {
            return switch (this) {
                case UNKNOWN -> "picture.unknown";
                case DAMAGED -> "picture.damaged";
                case MORE -> "picture.more";
                case EXTENT -> "picture.extent";
                case COST -> "picture.cost";
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
