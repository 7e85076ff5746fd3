-- How an account shows itself to readers, the time zone that it has chosen, and the name that it had first.

ALTER TABLE account ADD COLUMN display_name VARCHAR(100);
ALTER TABLE account ADD COLUMN about VARCHAR(1000);
ALTER TABLE account ADD COLUMN chosen_zone VARCHAR(60); -- null where that of its last entry does
ALTER TABLE account ADD COLUMN first_username VARCHAR(60); -- null while it has had no other one

-- What is an account's for good: each name that it has or had (KEY, without regard to case), and what such names look like (LOOK).

CREATE TABLE name_claim (
  kind       VARCHAR(10)  NOT NULL, -- KEY or LOOK
  text       VARCHAR(400) NOT NULL,
  account_id BIGINT       NOT NULL,
  CONSTRAINT name_claim_pk PRIMARY KEY (kind, text),
  CONSTRAINT name_claim_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE INDEX name_claim_account ON name_claim (account_id);

INSERT INTO name_claim (kind, text, account_id) SELECT 'KEY', username_key, id FROM account;
INSERT INTO name_claim (kind, text, account_id) SELECT 'LOOK', username_skeleton, id FROM account WHERE username_skeleton IS NOT NULL;
