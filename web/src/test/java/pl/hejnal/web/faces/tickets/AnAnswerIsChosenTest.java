package pl.hejnal.web.faces.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.CloseTicket;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.WrapUp;

class AnAnswerIsChosenTest {

    private final TicketAnswer answer = new TicketAnswer();

    @Test
    void until_a_clerk_says_otherwise_it_was_answered_on_the_phone_and_is_about_nothing_in_particular() {
        CloseTicket closing = answer.closing("told", 3);
        assertThat(closing.resolution()).isEqualTo(Resolution.ANSWERED_ON_THE_PHONE);
        assertThat(closing.wrapUp()).isEqualTo(WrapUp.NOTHING);
        assertThat(closing.matter().procedure()).isNull();
        assertThat(closing.matter().department()).isNull();
    }

    /** An empty choice becomes null on its way through Faces. */
    @Test
    void the_empty_line_of_a_list_is_no_choice() {
        answer.setMatter(null);
        answer.setDepartment(null);
        assertThat(answer.closing("told", 3).matter().department()).isNull();
        TicketPassing passing = new TicketPassing();
        passing.setDepartment(null);
        assertThat(passing.getDepartment()).isEmpty();
    }

    /** No list of ours has an empty line for these. */
    @Test
    void a_request_that_somebody_made_up_chooses_nothing() {
        answer.setWrapUp(null);
        answer.setResolution(null);
        CloseTicket closing = answer.closing("told", 3);
        assertThat(closing.wrapUp()).isEqualTo(WrapUp.NOTHING);
        assertThat(closing.resolution()).as("which the counter refuses").isNull();
    }

    @Test
    void a_ticket_goes_to_no_department_without_its_symbol() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> answer.passing("", "words", 3));
    }
}
