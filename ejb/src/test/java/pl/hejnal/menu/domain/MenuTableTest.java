package pl.hejnal.menu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTableTest {

    /** The whole table, one row a state; a dot is an event that means nothing there, an exclamation mark a failure. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state     | ONE        | ZERO   | OTHER_KEY  | SILENCE    | COMPLETE | MISTYPED | SPOKEN | TOLD    | NOT_RECOGNISED | TOO_MANY  | UNAVAILABLE
            CHOICE    | CODE       | PERSON | CHOICE!    | CHOICE!    | .        | .        | .      | .       | .              | .         | .
            CODE      | .          | PERSON | .          | CODE!      | PIN      | CODE!    | .      | .       | .              | .         | .
            PIN       | .          | PERSON | .          | PIN!       | ASKING   | PIN!     | .      | .       | .              | .         | .
            ASKING    | .          | .      | .          | .          | .        | .        | .      | TELLING | PIN!           | HELD_BACK | NO_ANSWER!
            TELLING   | TELLING    | PERSON | AFTER      | .          | .        | .        | AFTER  | .       | .              | .         | .
            AFTER     | TELLING    | PERSON | AFTER!     | GOODBYE    | .        | .        | .      | .       | .              | .         | .
            HELD_BACK | HELD_BACK! | PERSON | HELD_BACK! | GOODBYE    | .        | .        | .      | .       | .              | .         | .
            NO_ANSWER | ASKING     | PERSON | NO_ANSWER! | NO_ANSWER! | .        | .        | .      | .       | .              | .         | .
            PERSON    | .          | .      | .          | .          | .        | .        | .      | .       | .              | .         | .
            GOODBYE   | .          | .      | .          | .          | .        | .        | .      | .       | .              | .         | .
            """)
    void each_event_leads_where_the_table_says(MenuState state, String one, String zero, String otherKey, String silence,
            String complete, String mistyped, String spoken, String told, String notRecognised, String tooMany,
            String unavailable) {
        String[] row = {one, zero, otherKey, silence, complete, mistyped, spoken, told, notRecognised, tooMany, unavailable};
        assertThat(Arrays.stream(MenuEvent.values()).map(event -> cell(state, event))).containsExactly(row);
    }

    private static String cell(MenuState state, MenuEvent event) {
        return MenuTable.next(state, event).map(move -> move.to() + (move.failure() ? "!" : "")).orElse(".");
    }
}
