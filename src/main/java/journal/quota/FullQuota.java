package journal.quota;

import journal.web.Errors;

/** Something does not fit into the quota of an account. The transaction that wanted to store it is rolled back. */
public class FullQuota extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Usage usage;

    FullQuota(Usage usage) {
        super("The quota of " + usage.kind() + " is full: " + usage.rows() + " rows, " + usage.bytes() + " bytes");
        this.usage = usage;
    }

    /** Adds to the errors which quota it is, what is used of it, and what it is. */
    public void tell(Errors errors, String field) {
        errors.add(field, usage.kind().message(), usage.rows(), usage.most(), usage.megabytes(), usage.mostMegabytes());
    }
}
