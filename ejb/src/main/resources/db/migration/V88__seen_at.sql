-- When a page of this clerk was last known to be open. Empty: they did not say at a page that they are there, and no page is
-- waited for. Whoever is there while this is introduced has as long as anybody to open one.
alter table clerk_presence add column seen_at timestamptz;
update clerk_presence set seen_at = now() where presence <> 'AWAY';
