package pl.hejnal.calls.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Counted;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.ContactsInMemory;
import pl.hejnal.calls.repeats.OfficeKey;
import pl.hejnal.calls.repeats.RepeatFollowing;
import pl.hejnal.calls.repeats.domain.Repeat;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.WrapUp;

/** The database says whether a talk repeats an earlier one; the call's figures say so with everything else. */
class ARepeatIsCountedTest {

    private static final TicketCategory NOTHING = new TicketCategory(Matter.UNKNOWN, WrapUp.NOTHING);

    private final List<Contribution> kept = new ArrayList<>();
    private final List<CountedAs> sources = new ArrayList<>();
    private final ContactsInMemory contacts = new ContactsInMemory();
    private final FigureMoving figures = Injected.with(
            new FigureMoving(),
            new Figures() {
                @Override
                public void add(List<Contribution> changes, List<CountedAs> calls) {
                    kept.addAll(changes);
                    sources.addAll(calls);
                }

                @Override
                public int addUp(int most) {
                    throw new UnsupportedOperationException("nothing is read here");
                }
            },
            Injected.with(new RepeatFollowing(), contacts, new OfficeKey("0123456789abcdef")));

    private final PhoneCall call = anyCall();

    ARepeatIsCountedTest() {
        call.queue("office", after(5));
        call.answer(new Login("anna"), after(9));
        call.hangUp(16, after(60));
    }

    @Test
    void under_everything_that_the_call_is_counted_by_and_not_under_its_clerk() {
        contacts.answer(Repeat.UNTOLD, Repeat.REPEATED);
        figures.move(call, CallWorth.NOTHING, about("KM-2"));
        assertThat(Counted.of(kept, Measure.REPEATS)).isEqualTo(1);
        assertThat(Counted.of(kept, Measure.REPEAT_BASE)).isEqualTo(1);
        assertThat(Counted.of(kept, Dimension.MATTER, "KM-2", "REPEATS")).isEqualTo(1);
        assertThat(Counted.of(kept, Dimension.QUEUE, "office", "REPEATS")).isEqualTo(1);
        assertThat(Counted.of(kept, Dimension.CLERK, "anna", "REPEATS")).isZero();
        assertThat(sources.getLast().facts()).contains("REPEATS", "REPEAT_BASE");
    }

    @Test
    void a_first_call_is_one_of_those_among_which_repeats_are_told() {
        contacts.answer(Repeat.UNTOLD, Repeat.FIRST);
        figures.move(call, CallWorth.NOTHING, about("KM-2"));
        assertThat(Counted.of(kept, Measure.REPEATS)).isZero();
        assertThat(Counted.of(kept, Measure.REPEAT_BASE)).isEqualTo(1);
    }

    @Test
    void another_matter_takes_along_what_it_was_and_says_what_it_is() {
        contacts.answer(Repeat.REPEATED, Repeat.FIRST);
        figures.move(call, about("KM-2"), about("KM-3"));
        assertThat(Counted.of(kept, Dimension.MATTER, "KM-2", "REPEATS")).isEqualTo(-1);
        assertThat(Counted.of(kept, Dimension.MATTER, "KM-2", "REPEAT_BASE")).isEqualTo(-1);
        assertThat(Counted.of(kept, Dimension.MATTER, "KM-3", "REPEATS")).isZero();
        assertThat(Counted.of(kept, Dimension.MATTER, "KM-3", "REPEAT_BASE")).isEqualTo(1);
        assertThat(sources.getLast().facts()).contains("REPEAT_BASE").doesNotContain("REPEATS");
    }

    @Test
    void where_nobody_can_tell_it_is_counted_as_any_call() {
        figures.move(call, CallWorth.NOTHING, CallWorth.of(call, NOTHING));
        assertThat(contacts.told()).isEmpty();
        assertThat(Counted.of(kept, Measure.ANSWERED)).isEqualTo(1);
        assertThat(Counted.of(kept, Measure.REPEAT_BASE)).isZero();
    }

    private CallWorth about(String procedure) {
        return CallWorth.of(
                call,
                new TicketCategory(
                        new Matter(new ProcedureSymbol(procedure), new DepartmentSymbol("KM")), WrapUp.NOTHING));
    }
}
