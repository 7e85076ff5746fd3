package journal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import journal.account.Account;
import journal.entry.Entry;
import journal.entry.EntryFields;
import journal.entry.EntryRules;
import journal.web.Errors;

/** Looks at the fields of an entry that a program has sent, by the constraints and the rules of the form. */
@RequestScoped
public class EntryCheck {
    @Inject Validator validator;
    @Inject EntryRules rules;

    /** What keeps a draft from being kept. */
    Errors ofDraft(EntryFields fields) {
        var errors = new Errors();
        validator.validate(fields).forEach(errors::add);
        return errors;
    }

    /** What keeps the fields from being published. */
    Errors ofNew(EntryFields fields, Account author) {
        Errors errors = ofDraft(fields);
        rules.check(fields, author, Instant.now(), errors);
        return errors;
    }

    /** What keeps the fields from being saved as a change to this entry, whose readers stay where they name none. */
    Errors ofChange(EntryFields fields, Account author, Entry entry) {
        Errors errors = ofNew(fields, author);
        if (fields.visibility().isEmpty()) {
            rules.checkReaders(entry, errors);
        }
        return errors;
    }
}
