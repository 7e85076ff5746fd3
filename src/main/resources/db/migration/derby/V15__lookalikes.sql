-- What names that look the same have in common. The journal fills it in at its start: it is null where an older account looks the same.

ALTER TABLE account ADD COLUMN username_skeleton VARCHAR(400);
ALTER TABLE account ADD CONSTRAINT account_username_skeleton UNIQUE (username_skeleton);

-- A number sign of another width before a tag is no part of it either.

INSERT INTO entry_tag (entry_id, tag, audience, local_at)
  SELECT DISTINCT entry_id, TRIM(TRIM(LEADING '#' FROM tag)), audience, local_at FROM entry_tag signed
  WHERE tag LIKE '#_%' AND TRIM(TRIM(LEADING '#' FROM tag)) <> ''
    AND NOT EXISTS (SELECT 1 FROM entry_tag other
                    WHERE other.entry_id = signed.entry_id AND other.tag = TRIM(TRIM(LEADING '#' FROM signed.tag)));
DELETE FROM entry_tag WHERE tag LIKE '#_%' AND TRIM(TRIM(LEADING '#' FROM tag)) <> '';
