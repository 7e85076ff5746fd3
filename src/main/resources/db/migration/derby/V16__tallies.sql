-- How many tries somebody or some network has made, counted for all nodes. The name is the kind of the limit and a digest of who it is.

CREATE TABLE tally (
  name    VARCHAR(80) NOT NULL,
  tries   INTEGER NOT NULL,
  open_at BIGINT NOT NULL, -- the next try is refused before: microseconds since 1970
  ends_at BIGINT NOT NULL, -- the tries are forgotten then
  CONSTRAINT tally_pk PRIMARY KEY (name)
);

CREATE INDEX tally_ends_at ON tally (ends_at);
