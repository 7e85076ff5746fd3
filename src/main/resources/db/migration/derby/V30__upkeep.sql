-- How much of the usual quotas an account has, in percent.
ALTER TABLE account_usage ADD COLUMN quota_percent BIGINT DEFAULT 100 NOT NULL;
