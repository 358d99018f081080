package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.tickets.numbering.domain.NumberSequence;

/** What PostgreSQL's sequence does then, with the rights that the application really has. */
@ExtendWith(ArquillianExtension.class)
class ADumpIsRestoredIT {

    @Inject
    private CallDesk calls;

    @Inject
    private NumberSequence sequence;

    @Inject
    private AsTelephony telephony;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void numbers_that_were_given_after_it_are_not_given_again() throws Exception {
        long before = call();
        long given = before + 5_000;
        rows.asSuperuser("select setval('ticket_id_seq', " + given + ")");
        long last = call();
        assertThat(last).isGreaterThan(given);
        rows.asSuperuser("delete from call_step where linkedid in (select linkedid from phone_call where ticket_id > "
                + given + ")");
        rows.asSuperuser("delete from phone_call where ticket_id > " + given);
        rows.asSuperuser("delete from ticket_entry where ticket_id > " + given);
        rows.asSuperuser("delete from ticket where id > " + given);
        rows.asSuperuser("select setval('ticket_id_seq', " + before + ")");
        assertThatThrownBy(this::call)
                .as("the caller hears the PBX's own menu, and no number")
                .isInstanceOf(Exception.class);
        assertThat(call()).isGreaterThan(last);
    }

    @Test
    void how_far_they_were_given_stands_outside_of_the_database() throws Exception {
        long number = call();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("hejnal.numbers")))) {
            assertThat(Long.parseLong(
                            Files.readString(files.findFirst().orElseThrow()).strip()))
                    .isGreaterThanOrEqualTo(number);
        }
    }

    @Test
    void the_application_can_set_the_sequence_forward_and_never_back() throws Exception {
        long number = call();
        assertThat(telephony.call(() -> sequence.advance(1))).isZero();
        assertThatThrownBy(() -> rows.change("select setval('ticket_id_seq', 1)"))
                .hasMessageContaining("permission denied");
        assertThat(call()).isGreaterThan(number);
    }

    private long call() throws Exception {
        return telephony
                .call(() -> calls.arrived(CallFixture.arrivedFrom(CallFixture.anyId(), "601234567")))
                .ticket()
                .sequence();
    }
}
