package pl.hejnal.whole.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.command.Attacks;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** {@code ./hejnal attack} against the office of the run: nothing gets through. */
@WholeSystem
class AttackIT {

    static Stream<Named<Attack>> attacks() {
        return Attacks.ALL.stream().map(attack -> Named.of(attack.name(), attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isHeldOff(Attack attack, Office office) throws Exception {
        assertThat(attack.run(new AttackTarget(office.settings()))).isEmpty();
    }
}
