package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLifecycleTest {

    /** The whole table, one row a state; a dot is an event that changes nothing there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state   | QUEUED  | RANG    | NOT_ANSWERED | ANSWERED | GAVE_UP | TALK_ENDED | HUNG_UP
            IN_MENU | WAITING | RINGING | .            | TALKING  | .       | .          | ENDED
            WAITING | .       | RINGING | .            | TALKING  | IN_MENU | .          | ENDED
            RINGING | .       | RINGING | WAITING      | TALKING  | IN_MENU | .          | ENDED
            TALKING | .       | .       | .            | .        | .       | IN_MENU    | ENDED
            ENDED   | .       | .       | .            | .        | .       | .          | .
            """)
    void each_event_leads_where_the_table_says(
            CallState state,
            String queued,
            String rang,
            String notAnswered,
            String answered,
            String gaveUp,
            String talkEnded,
            String hungUp) {
        String[] row = {queued, rang, notAnswered, answered, gaveUp, talkEnded, hungUp};
        assertThat(row).hasSameSizeAs(CallEvent.values());
        assertThat(Arrays.stream(CallEvent.values()).map(event -> CallLifecycle.next(state, event)))
                .containsExactlyElementsOf(Arrays.stream(row)
                        .map(next ->
                                next.equals(".") ? Optional.<CallState>empty() : Optional.of(CallState.valueOf(next)))
                        .toList());
    }
}
