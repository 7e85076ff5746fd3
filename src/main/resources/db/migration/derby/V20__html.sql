-- Up to which entry the HTML of Markdown texts is made by these rules and within these limits. The journal makes the rest after its start.

CREATE TABLE html_renewal (
  one      INTEGER      NOT NULL, -- 1
  maker    VARCHAR(100) NOT NULL, -- the rules and the limits
  entry_id BIGINT       NOT NULL,
  CONSTRAINT html_renewal_pk PRIMARY KEY (one)
);

INSERT INTO html_renewal (one, maker, entry_id) VALUES (1, '', 0);
