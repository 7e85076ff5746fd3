-- What may not happen at the same moment as something else of the same account changes its row here first. It is no lock on the row of
-- account: pages read that together with entries, and a database that locks what is read would take the two for a deadlock.

CREATE TABLE account_turn (
  account_id BIGINT NOT NULL,
  turn       BIGINT NOT NULL, -- counts them
  CONSTRAINT account_turn_pk PRIMARY KEY (account_id),
  CONSTRAINT account_turn_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO account_turn (account_id, turn) SELECT id, 0 FROM account;
