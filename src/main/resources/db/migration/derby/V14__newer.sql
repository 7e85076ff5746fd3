-- Derby reads an index in its own direction only: the way to newer entries has indexes of its own, in place of a sort of all that is newer.

CREATE INDEX entry_list_newer ON entry (audience, local_at, id);
CREATE INDEX entry_author_list_newer ON entry (author_id, audience, local_at, id);
CREATE INDEX entry_day_list_newer ON entry (month_day, audience, local_at, id);
CREATE INDEX entry_tag_list_newer ON entry_tag (tag, audience, local_at, entry_id);

DROP INDEX entry_trash;
CREATE INDEX entry_trash ON entry (author_id, deleted_at DESC, id DESC);
CREATE INDEX entry_trash_newer ON entry (author_id, deleted_at, id);

DROP INDEX draft_newest;
CREATE INDEX draft_list ON draft (author_id, saved_at DESC, id DESC);
CREATE INDEX draft_list_newer ON draft (author_id, saved_at, id);
