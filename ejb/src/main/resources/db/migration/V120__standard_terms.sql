-- Tables are called what the field calls what they hold; nothing is copied.
alter table case_turn rename to retry_reservation;
alter table retry_reservation rename column counts_from to valid_from;
alter index case_turn_oldest rename to retry_reservation_oldest;
alter table sign_in_turn rename to sign_in_reservation;
alter table sign_in_reservation rename column counts_from to valid_from;
alter table case_try rename to failed_attempt;
alter table case_wrong rename to wrong_pin_count;
alter table call_part rename to call_segment;
alter index call_part_of_call rename to call_segment_of_call;
alter table call_message rename to voicemail;
alter index call_message_of_call rename to voicemail_of_call;
