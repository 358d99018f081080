package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.flood.Crowd;
import pl.hejnal.attack.web.SignedInPerson;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/** A hundred bodies that never end and two hundred guesses hang at once; {@code ./hejnal bench flood} measures the same. */
@WholeSystem
class StrangersCrowdInIT {

    @Test
    void andCallersClerksAndHealthAreAnswered(Office office) throws Exception {
        AttackTarget target = new AttackTarget(office.settings());
        try (SignedInPerson clerk = new SignedInPerson(target, "anna");
                Crowd bodies = Crowd.ofSlowBodies(target);
                Crowd guesses = Crowd.ofGuesses(target);
                Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            assertThat(Crowd.work(target, clerk)).isEmpty();
            assertThat(office.api().endedCallFrom(resident.number()).ticket()).isNotEmpty();
        }
    }
}
