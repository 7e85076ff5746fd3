-- An account whose owner leaves: until a day it comes back whole, then everything of it is removed.

ALTER TABLE account ADD COLUMN leaves_at BIGINT;         -- microseconds since 1970; null where it stays
ALTER TABLE account ADD COLUMN leaving_keeps BOOLEAN;    -- its public entries, without its name
ALTER TABLE account ADD COLUMN leaving_reminded BOOLEAN; -- its owner was told that the day comes, or is not to be told

CREATE INDEX account_leaves_at ON account (leaves_at);

-- Nobody: it has the public entries that stay when their authors have left. No path leads to it.
INSERT INTO account (id, username, username_key, username_skeleton, password_hash, roles, security_version, created_at, version, closed)
  VALUES (-1, '', '', '', '', '', 0, 0, 0, TRUE);
INSERT INTO account_turn (account_id, turn) VALUES (-1, 0);
INSERT INTO account_usage (account_id) VALUES (-1);

-- The usernames of those who have left, which nobody gets again: only digests are here.
CREATE TABLE former_name (
  key_digest      CHAR(64) NOT NULL, -- SHA-256, hexadecimal: of the name without regard to case
  skeleton_digest CHAR(64) NOT NULL, -- of what it looks like
  CONSTRAINT former_name_pk PRIMARY KEY (key_digest)
);

CREATE INDEX former_name_skeleton ON former_name (skeleton_digest);

-- Waiting mails to an address.
CREATE INDEX mail_recipient ON mail (recipient);
