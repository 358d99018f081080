-- A step's values were packed into one text; each kind has columns of its own now.
alter table call_step
    add column choice           text,
    add column entered          text check (entered in ('CODE', 'SIGN', 'PIN')),
    add column case_sign        text,
    add column case_stage       text,
    add column not_told         text check (not_told in ('NOT_RECOGNISED', 'TOO_MANY', 'UNAVAILABLE')),
    add column procedure_symbol text,
    add column keys             text,
    add column turned_away      text check (turned_away in ('CLOSED', 'NOBODY')),
    add column callback_number  text,
    add column attempt          smallint,
    add column attempts         smallint,
    add column fact             text;

update call_step set
    choice           = case when kind = 'CHOSE' then detail end,
    entered          = case when kind = 'KEYED' then case detail when 'code' then 'CODE' when 'sign' then 'SIGN' else 'PIN' end end,
    case_sign        = case when kind in ('CASE_TOLD', 'RETURN_CALL', 'NO_RETURN_CALL') then split_part(detail, ' ', 1) end,
    case_stage       = case when kind = 'CASE_TOLD' then coalesce(nullif(split_part(detail, ' ', 2), ''), 'UNKNOWN') end,
    not_told         = case when kind = 'CASE_NOT_TOLD' then upper(replace(detail, '-', '_')) end,
    procedure_symbol = case when kind = 'CARD_READ' then detail end,
    keys             = case when kind = 'WRONG_KEY' then detail end,
    turned_away      = case when kind = 'TURNED_AWAY' then upper(detail) end,
    callback_number  = case when kind = 'CALLBACK_ASKED' then regexp_replace(detail, '[^+0-9]', '', 'g') end,
    attempt          = case when kind = 'CALLED_BACK' then split_part(detail, '/', 1)::smallint end,
    attempts         = case when kind = 'CALLED_BACK' then split_part(detail, '/', 2)::smallint end,
    fact             = case when kind in ('FROM_JOURNAL', 'CORRECTED') and detail <> 'call' then upper(detail) end;

alter table call_step drop column detail;

alter table call_step add constraint call_step_columns_of_its_kind check (case kind
    when 'CHOSE' then choice is not null
    when 'KEYED' then entered is not null
    when 'CASE_TOLD' then case_sign is not null and case_stage is not null
    when 'CASE_NOT_TOLD' then not_told is not null
    when 'CARD_READ' then procedure_symbol is not null
    when 'RETURN_CALL' then case_sign is not null
    when 'NO_RETURN_CALL' then case_sign is not null
    when 'WRONG_KEY' then keys is not null
    when 'TURNED_AWAY' then turned_away is not null
    when 'CALLBACK_ASKED' then callback_number is not null
    when 'CALLED_BACK' then attempt is not null and attempts is not null
    when 'CORRECTED' then fact is not null
    else kind in ('SILENCE', 'FROM_JOURNAL') end);
