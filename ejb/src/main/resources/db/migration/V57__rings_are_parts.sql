-- Whose telephone rang in vain is a part of a call's course; steps are the caller's way through the menu, and no more.
insert into call_part (linkedid, kind, who, toward, since, until)
select linkedid, 'RANG', detail, '', at, at from call_step s
where kind = 'RANG' and not exists (select 1 from call_part p
                                    where p.linkedid = s.linkedid and p.kind = 'RANG' and p.who = s.detail);
delete from call_step where kind = 'RANG';
