package pl.hejnal.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-000123", "2026/123", " 2026 - 0123 ", "2026-123"})
    void a_number_is_found_however_it_was_typed(String typed) {
        assertThat(TicketNumber.parse(typed)).contains(new TicketNumber(2026, 123));
        assertThat(new TicketNumber(2026, 123)).hasToString("2026-000123");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"2026", "26-1", "2026-0", "2026-x", "1999-5", "2026-1234567890123", "2026-1; drop table ticket"})
    void what_is_no_number_is_not_found(String typed) {
        assertThat(TicketNumber.parse(typed)).isEmpty();
    }
}
