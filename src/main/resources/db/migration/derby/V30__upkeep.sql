-- How much of the usual quotas an account has, in percent.
ALTER TABLE account_usage ADD COLUMN quota_percent BIGINT DEFAULT 100 NOT NULL;

-- What has become of the runs of a repeated task. All nodes write into one row; the last one that ran has the say.
CREATE TABLE background_task (
  name         VARCHAR(60) NOT NULL,
  succeeded_at BIGINT, -- the end of the last run without a failure, in microseconds since 1970
  took         BIGINT, -- milliseconds of that run
  failed_at    BIGINT,
  failure      VARCHAR(200), -- the class of what it has thrown
  next_at      BIGINT, -- of the node that ran last; null where it has ended the task
  CONSTRAINT background_task_pk PRIMARY KEY (name)
);

CREATE INDEX mail_outcome ON mail (outcome, created_at DESC, id DESC);
CREATE INDEX mail_outcome_newer ON mail (outcome, created_at, id);

-- What all accounts store together of a kind, as it was counted last.
CREATE TABLE usage_total (
  kind       VARCHAR(20) NOT NULL, -- DRAFTS, VERSIONS or PICTURES
  row_count  BIGINT NOT NULL,
  bytes      BIGINT NOT NULL,
  counted_at BIGINT NOT NULL,
  CONSTRAINT usage_total_pk PRIMARY KEY (kind)
);

-- Whether an administrator has put an entry in the trash: a list of these needs no look at the others.
ALTER TABLE entry ADD COLUMN removed BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE entry SET removed = TRUE WHERE removed_by IS NOT NULL;

CREATE INDEX entry_removed ON entry (removed, deleted_at DESC, id DESC);
CREATE INDEX entry_removed_newer ON entry (removed, deleted_at, id);
