-- Language tags (BCP 47); NULL where the account leaves it to the browser, or the entry's language is unknown.

ALTER TABLE account ADD COLUMN language VARCHAR(35);
ALTER TABLE entry ADD COLUMN language VARCHAR(35);
