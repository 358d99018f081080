package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.caller;
import static pl.hejnal.integration.journal.cel.JournalFixture.clerk;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;
import static pl.hejnal.integration.journal.cel.JournalFixture.queueLog;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.voicemail.RecordedAudio;
import pl.hejnal.calls.voicemail.domain.RecordingKind;

/** Messages that callers left and talks that were recorded, as the journal tells of them. */
class RecordingsInTheJournalTest extends JournalTold {

    private static final String MESSAGE = "/var/spool/messages/" + CALL + "-1795486390.wav";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8  | -  | the caller hung up while they spoke            | 12000",
                "8  | 15 | the hash ended it                              | 7000",
                "8  | 8.5| the hash came at once                          | 0",
                "19 | -  | hung up after the tone                         | 0"
            })
    void a_message_is_what_the_caller_spoke_for_a_while(double from, String until, String way, long millis) {
        read(arrival(CALL));
        read(caller(from, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        if (!until.equals("-")) {
            read(caller(Double.parseDouble(until), "APP_END", "Record", MESSAGE + ",6,120,qk"));
        }
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.recorded().stream()
                            .mapToLong(message -> message.length().toMillis())
                            .sum())
                    .as(way)
                    .isEqualTo(millis);
            assertThat(call.recorded())
                    .extracting(RecordedAudio::file)
                    .isEqualTo(millis > 0 ? List.of(CALL + "-1795486390.wav") : List.of());
            assertThat(call.facts().messageAt())
                    .isEqualTo(call.recorded().stream().map(RecordedAudio::at).findFirst());
        });
    }

    @Test
    void what_the_pbx_found_to_be_silence_and_what_bears_anothers_name_is_no_message() {
        read(arrival(CALL));
        read(caller(2, "APP_START", "Record", "/messages/1795486380.77-1795486390.wav,6,120,qk"));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_END", "Record", MESSAGE + ",6,120,qk"));
        assertThat(MESSAGE).contains(CALL);
        read(caller(14, "APP_START", "Playback", "hejnal/fallback-message-nothing"));
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told())
                .singleElement()
                .satisfies(call -> assertThat(call.recorded()).isEmpty());
    }

    @Test
    void files_in_which_nothing_was_said_are_named_once_the_call_is_over() {
        read(arrival(CALL));
        read(caller(4, "APP_START", "MixMonitor", MESSAGE.replace("messages", "talks") + ",b"));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_END", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_START", "Playback", "hejnal/fallback-message-nothing"));
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told())
                .singleElement()
                .satisfies(call -> assertThat(call.refused())
                        .extracting(RecordedAudio::kind)
                        .containsExactly(RecordingKind.MESSAGE, RecordingKind.TALK));
    }

    /** Nobody knows how long they spoke. */
    @Test
    void of_a_call_that_the_pbx_did_not_end_no_file_is_refused() {
        read(arrival(CALL));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        log(queueLog(60, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told())
                .singleElement()
                .satisfies(call -> assertThat(call.refused()).isEmpty());
    }

    @Test
    void a_talk_that_was_recorded_is_told_with_its_answer_and_length_and_one_that_never_was_is_not() {
        String monitor = caller(4, "APP_START", "MixMonitor", MESSAGE.replace("messages", "talks") + ",b");
        read(arrival(CALL));
        List.of(
                        monitor,
                        QUEUED,
                        clerk(8.1, "BRIDGE_ENTER", "piotr"),
                        caller(8.1, "BRIDGE_ENTER", "Queue", ""),
                        caller(18.1, "BRIDGE_EXIT", "Queue", ""))
                .forEach(this::read);
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.recorded())
                    .containsExactly(new RecordedAudio(
                            RecordingKind.TALK, CALL + "-1795486390.wav", after(8.1), Duration.ofSeconds(10)));
            assertThat(call.facts().messageAt()).isEmpty();
        });
    }
}
