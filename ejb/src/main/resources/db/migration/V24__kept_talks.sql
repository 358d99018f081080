-- Recorded talks stand beside messages: both are sounds of a call that lie with the PBX.
alter table call_message add column kind text not null default 'MESSAGE' check (kind in ('MESSAGE', 'TALK'));
