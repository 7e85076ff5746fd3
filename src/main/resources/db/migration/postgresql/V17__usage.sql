-- What each account stores and has a quota of. A transaction that stores or deletes something changes these numbers, too. Bytes are those
-- of title, text and tags as they were typed, in UTF-8, and those of the files of a picture.

ALTER TABLE draft ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0; -- of all its versions
ALTER TABLE picture ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0; -- of all its files

UPDATE draft SET bytes = OCTET_LENGTH(title) + OCTET_LENGTH(text) + COALESCE(OCTET_LENGTH(tags), 0);
UPDATE entry SET bytes = COALESCE((SELECT SUM(OCTET_LENGTH(v.title) + OCTET_LENGTH(v.text) + COALESCE(OCTET_LENGTH(v.tags), 0))
  FROM entry_version v WHERE v.entry_id = entry.id), 0);
UPDATE picture SET bytes = COALESCE((SELECT SUM(OCTET_LENGTH(f.content)) FROM picture_file f WHERE f.picture_id = picture.id), 0);

CREATE TABLE account_usage (
  account_id    BIGINT NOT NULL,
  drafts        BIGINT NOT NULL DEFAULT 0,
  draft_bytes   BIGINT NOT NULL DEFAULT 0,
  versions      BIGINT NOT NULL DEFAULT 0, -- of entries in the trash, too
  version_bytes BIGINT NOT NULL DEFAULT 0,
  pictures      BIGINT NOT NULL DEFAULT 0,
  picture_bytes BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT account_usage_pk PRIMARY KEY (account_id),
  CONSTRAINT account_usage_account FOREIGN KEY (account_id) REFERENCES account (id)
);

INSERT INTO account_usage (account_id, drafts, draft_bytes, versions, version_bytes, pictures, picture_bytes)
  SELECT id, (SELECT COUNT(*) FROM draft WHERE author_id = account.id),
    COALESCE((SELECT SUM(bytes) FROM draft WHERE author_id = account.id), 0),
    COALESCE((SELECT SUM(CAST(revision AS BIGINT)) FROM entry WHERE author_id = account.id), 0),
    COALESCE((SELECT SUM(bytes) FROM entry WHERE author_id = account.id), 0),
    (SELECT COUNT(*) FROM picture WHERE owner_id = account.id),
    COALESCE((SELECT SUM(bytes) FROM picture WHERE owner_id = account.id), 0)
  FROM account;
