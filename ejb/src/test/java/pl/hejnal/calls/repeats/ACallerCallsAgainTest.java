package pl.hejnal.calls.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.ARRIVED;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.CallerHash;
import pl.hejnal.calls.repeats.domain.Contact;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

class ACallerCallsAgainTest {

    private static final TicketCategory VEHICLE =
            about(new Matter(new ProcedureSymbol("KM-2"), new DepartmentSymbol("KM")));
    private static final TicketCategory NOTHING = about(Matter.UNKNOWN);
    private static final Instant QUARTER = Instant.parse("2026-11-23T09:00:00Z");
    private static final String KEY = "0123456789abcdef";

    private final ContactsInMemory contacts = new ContactsInMemory();
    private final RepeatFollowing following = Injected.with(new RepeatFollowing(), contacts, new OfficeKey(KEY));

    @Test
    void a_talk_of_which_the_matter_is_known_is_looked_at() {
        assertThat(Contact.of(talk(anyCall()), VEHICLE)).contains(new Contact(ARRIVED, "KM-2"));
    }

    @Test
    void where_no_procedure_fits_the_department_is_what_it_was_about() {
        assertThat(Contact.of(talk(anyCall()), about(new Matter(null, new DepartmentSymbol("KM")))))
                .contains(new Contact(ARRIVED, "KM"));
    }

    @Test
    void of_a_call_about_nothing_known_or_that_nobody_answered_or_that_goes_on_nobody_can_tell() {
        PhoneCall unanswered = anyCall();
        unanswered.hangUp(16, after(9));
        PhoneCall talking = anyCall();
        talking.answer(new Login("anna"), after(9));
        assertThat(Contact.of(talk(anyCall()), NOTHING)).isEmpty();
        assertThat(Contact.of(unanswered, VEHICLE)).isEmpty();
        assertThat(Contact.of(talking, VEHICLE)).isEmpty();
    }

    @Test
    void nothing_is_asked_of_a_call_that_is_none_and_was_none() {
        following.follow(talk(anyCall()), Optional.empty(), Optional.of(QUARTER), Optional.empty());
        assertThat(contacts.told()).isEmpty();
    }

    @Test
    void the_office_keeps_a_hash_that_its_key_makes_and_never_the_number() {
        PhoneCall call = talk(anyCall());
        following.follow(call, Optional.empty(), Optional.of(QUARTER), Contact.of(call, VEHICLE));
        assertThat(contacts.told()).hasSize(1);
        assertThat(contacts.told().getFirst())
                .matches("[0-9a-f]{32} about KM-2 counted in 2026-11-23T09:00:00Z")
                .doesNotContain("601234567");
        CallerNumber number = call.caller();
        assertThat(CallerHash.of(number, KEY))
                .isEqualTo(CallerHash.of(number, KEY))
                .isNotEqualTo(CallerHash.of(number, "fedcba9876543210"))
                .isNotEqualTo(CallerHash.of(CallerNumber.of("601234568"), KEY));
    }

    @Test
    void a_withheld_number_and_one_that_many_people_have_are_nobodys() {
        assertThat(CallerHash.of(CallerNumber.WITHHELD, KEY)).isEmpty();
        assertThat(CallerHash.of(CallerNumber.of("4321"), KEY)).isEmpty();
    }

    /** What it was counted as may have to be taken back, also when the number has been deleted since. */
    @Test
    void of_one_that_was_a_talk_it_is_asked_what_it_was_counted_as() {
        PhoneCall call = talk(new PhoneCall(
                new LinkedId("1.1"),
                new TicketNumber(2026, 1),
                "126165555",
                CallerNumber.WITHHELD,
                Language.PL,
                ARRIVED));
        following.follow(call, Contact.of(call, VEHICLE), Optional.of(QUARTER), Optional.empty());
        assertThat(contacts.told()).containsExactly("somebody about nothing counted in 2026-11-23T09:00:00Z");
    }

    @Test
    void who_talked_about_what_is_forgotten_after_the_days_that_are_set() {
        ForgettingCallers forgetting =
                Injected.with(new ForgettingCallers(), contacts, new Settings(), Clock.fixed(after(0), ZoneOffset.UTC));
        forgetting.forget();
        assertThat(contacts.told()).containsExactly("forget before 2026-08-23T09:07:30Z");
    }

    private static PhoneCall talk(PhoneCall call) {
        call.answer(new Login("anna"), after(9));
        call.hangUp(16, after(60));
        return call;
    }

    private static TicketCategory about(Matter matter) {
        return new TicketCategory(matter, WrapUp.NOTHING);
    }
}
