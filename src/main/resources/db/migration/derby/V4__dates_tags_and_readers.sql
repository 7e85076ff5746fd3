-- An entry has a date and a zone of its own, tags, and an audience (public, members, circle:7, author:3). Lists are ordered by its local
-- date: microseconds since 1970-01-01T00:00 in its zone.

ALTER TABLE entry ADD COLUMN tags VARCHAR(2200);
ALTER TABLE entry ADD COLUMN dated_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN zone VARCHAR(60) NOT NULL DEFAULT 'UTC';
ALTER TABLE entry ADD COLUMN audience VARCHAR(40) NOT NULL DEFAULT 'public';
ALTER TABLE entry ADD COLUMN local_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN month_day SMALLINT NOT NULL DEFAULT 0; -- 229 is 29 February

ALTER TABLE entry_version ADD COLUMN tags VARCHAR(2200);
ALTER TABLE entry_version ADD COLUMN dated_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE entry_version ADD COLUMN zone VARCHAR(60) NOT NULL DEFAULT 'UTC';
ALTER TABLE entry_version ADD COLUMN audience VARCHAR(40) NOT NULL DEFAULT 'public';

UPDATE entry SET dated_at = created_at, local_at = created_at, month_day = 
  MONTH({fn TIMESTAMPADD(SQL_TSI_SECOND, CAST(created_at / 1000000 AS INTEGER), TIMESTAMP('1970-01-01 00:00:00'))}) * 100
  + DAY({fn TIMESTAMPADD(SQL_TSI_SECOND, CAST(created_at / 1000000 AS INTEGER), TIMESTAMP('1970-01-01 00:00:00'))});
UPDATE entry_version SET dated_at = (SELECT created_at FROM entry WHERE entry.id = entry_version.entry_id);

ALTER TABLE account ADD COLUMN zone VARCHAR(60); -- where it wrote last

CREATE TABLE entry_tag (
  entry_id BIGINT       NOT NULL,
  tag      VARCHAR(200) NOT NULL, -- its NFKC_Casefold
  audience VARCHAR(40)  NOT NULL,
  local_at BIGINT       NOT NULL,
  CONSTRAINT entry_tag_pk PRIMARY KEY (entry_id, tag),
  CONSTRAINT entry_tag_entry FOREIGN KEY (entry_id) REFERENCES entry (id) ON DELETE CASCADE
);

DROP INDEX entry_newest;
CREATE INDEX entry_list ON entry (audience, local_at DESC, id DESC);
CREATE INDEX entry_author_list ON entry (author_id, audience, local_at DESC, id DESC);
CREATE INDEX entry_day_list ON entry (month_day, audience, local_at DESC, id DESC);
CREATE INDEX entry_tag_list ON entry_tag (tag, audience, local_at DESC, entry_id DESC);
