-- PostgreSQL reads an index both ways: that of the trash has all that its list is ordered by.

DROP INDEX entry_trash;
CREATE INDEX entry_trash ON entry (author_id, deleted_at DESC, id DESC);

ALTER INDEX draft_newest RENAME TO draft_list;
