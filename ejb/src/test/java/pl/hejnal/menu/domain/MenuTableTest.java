package pl.hejnal.menu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTableTest {

    /** The whole table, one row a state; a dot is an event that means nothing there, an exclamation mark a failure. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state          | CHOSEN | ONE         | TWO       | ZERO    | BACK   | NO_CODE | OTHER_KEY       | SILENCE         | COMPLETE       | MISTYPED | SPOKEN    | FOUND   | NOT_FOUND | TOLD    | TOLD_OLD    | NOT_RECOGNISED | TOO_MANY  | UNAVAILABLE | THERE | SHUT   | NOBODY     | ARRANGED  | NOT_ARRANGED
            CHOICE         | .      | .           | .         | PERSON  | CHOICE | .       | CHOICE!         | CHOICE!         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            CODE           | .      | .           | .         | PERSON  | .      | SIGN    | .               | CODE!           | PIN            | CODE!    | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            SIGN           | .      | .           | .         | PERSON  | .      | .       | .               | SIGN!           | SIGN_READ_BACK | SIGN!    | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            SIGN_READ_BACK | .      | PIN         | SIGN      | PERSON  | CHOICE | .       | SIGN_READ_BACK! | SIGN_READ_BACK! | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            PIN            | .      | .           | .         | PERSON  | .      | .       | .               | PIN!            | ASKING         | PIN!     | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            ASKING         | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | TELLING | TELLING_OLD | PIN!           | HELD_BACK | NO_ANSWER!  | .     | .      | .          | .         | .
            LOOKING_UP     | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | TELLING | PERSON    | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            TELLING        | .      | TELLING     | .         | PERSON  | CHOICE | .       | AFTER           | .               | .              | .        | AFTER     | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            AFTER          | .      | TELLING     | .         | PERSON  | CHOICE | .       | AFTER!          | GOODBYE         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            TELLING_OLD    | .      | TELLING_OLD | ARRANGING | PERSON  | CHOICE | .       | AFTER_OLD       | .               | .              | .        | AFTER_OLD | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            AFTER_OLD      | .      | TELLING_OLD | ARRANGING | PERSON  | CHOICE | .       | AFTER_OLD!      | GOODBYE         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            HELD_BACK      | .      | HELD_BACK!  | .         | PERSON  | CHOICE | .       | HELD_BACK!      | GOODBYE         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            NO_ANSWER      | .      | ASKING      | ARRANGING | PERSON  | CHOICE | .       | NO_ANSWER!      | NO_ANSWER!      | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            ARRANGING      | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | HELD_BACK | HELD_BACK
            PERSON         | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | QUEUE | CLOSED | UNATTENDED | .         | .
            CLOSED         | .      | MESSAGE     | .         | CLOSED! | CHOICE | .       | CLOSED!         | GOODBYE         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            UNATTENDED     | .      | MESSAGE     | WAITING   | WAITING | CHOICE | .       | UNATTENDED!     | WAITING         | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            QUEUE          | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            WAITING        | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            MESSAGE        | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            GOODBYE        | .      | .           | .         | .       | .      | .       | .               | .               | .              | .        | .         | .       | .         | .       | .           | .              | .         | .           | .     | .      | .          | .         | .
            """)
    void each_event_leads_where_the_table_says(ArgumentsAccessor row) {
        MenuState state = row.get(0, MenuState.class);
        assertThat(Arrays.stream(MenuEvent.values()).map(event -> cell(state, event)))
                .containsExactlyElementsOf(
                        row.toList().stream().skip(1).map(String.class::cast).toList());
    }

    private static String cell(MenuState state, MenuEvent event) {
        return MenuTable.next(state, event)
                .map(move -> move.to() + (move.failure() ? "!" : ""))
                .orElse(".");
    }
}
