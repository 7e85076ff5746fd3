-- An entry that somebody who looks after the journal has put in the trash, and why. Its author does not take it out of there.

ALTER TABLE entry ADD COLUMN removed_by BIGINT;
ALTER TABLE entry ADD COLUMN removed_because VARCHAR(1000);
ALTER TABLE entry ADD CONSTRAINT entry_removed_by FOREIGN KEY (removed_by) REFERENCES account (id);
