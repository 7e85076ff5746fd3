-- What an account has from the settings, which ends when they say so no more: the account itself, or roles beside its own.

ALTER TABLE account ADD COLUMN origin VARCHAR(20) NOT NULL DEFAULT 'REGISTRATION'; -- or SETTING
ALTER TABLE account ADD COLUMN setting_roles VARCHAR(100) NOT NULL DEFAULT '';

-- Nothing tells who has made an account "test", or an administrator, up to now: both count as the settings' own, and end without them.
UPDATE account SET origin = 'SETTING' WHERE username_key = 'test';
UPDATE account SET setting_roles = 'ADMIN' WHERE roles IN ('ADMIN', 'ADMIN,AUTHOR');
UPDATE account SET roles = '' WHERE roles = 'ADMIN';
UPDATE account SET roles = 'AUTHOR' WHERE roles = 'ADMIN,AUTHOR';

CREATE INDEX account_setting_roles ON account (setting_roles);
