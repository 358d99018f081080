-- A file that goes with a letter, for example a report (ADR 061). It is forgotten with its message.
create table outbox_attachment (
    message_id bigint primary key references outbox_mail on delete cascade,
    file_name  text  not null,
    media_type text  not null,
    content    bytea not null
);
