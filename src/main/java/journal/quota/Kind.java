package journal.quota;

import java.util.function.Function;
import journal.setting.Quota;
import journal.setting.Settings;

/** What an account stores and has a quota of. */
public enum Kind {
    /** Drafts. */
    DRAFTS("drafts", "draft_bytes", "quota.drafts", Settings::drafts),
    /** The versions of entries, also of those in the trash. */
    VERSIONS("versions", "version_bytes", "quota.versions", Settings::versions),
    /** Pictures, with the files of all their sizes. */
    PICTURES("pictures", "picture_bytes", "quota.pictures", Settings::pictures);

    private final String rows;
    private final String bytes;
    private final String message;
    private final Function<Settings, Quota> quota;

    Kind(String rows, String bytes, String message, Function<Settings, Quota> quota) {
        this.rows = rows;
        this.bytes = bytes;
        this.message = message;
        this.quota = quota;
    }

    /** The column of {@code account_usage} that counts rows. */
    String rows() {
        return rows;
    }

    /** The column of {@code account_usage} that counts bytes. */
    String bytes() {
        return bytes;
    }

    /** The key of the message that it does not fit. */
    String message() {
        return message;
    }

    /** How much of it an account may have. */
    Quota quota(Settings settings) {
        return quota.apply(settings);
    }
}
