package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/**
 * A resident hangs up or says nothing, at each kind of step there is; what they did until then is on their call.
 * These residents call at the same time, and so do not keep one another waiting.
 */
@WholeSystem
class LeavingTheMenuIT {

    /**
     * A way to a step at which somebody hangs up.
     *
     * @param talk what is heard and then keyed, in turn; the last sentence is heard only
     * @param way what stays on the call
     */
    record Leaving(String step, List<String> talk, String outcome, List<String> way) {

        @Override
        public String toString() {
            return step;
        }
    }

    static Stream<Leaving> steps() {
        String greeting = "Dzień dobry, Urząd Miasta Krakowa.";
        String matters = "Aby dowiedzieć się, jak załatwić sprawę, proszę nacisnąć dwa.";
        String code = "Proszę wprowadzić dziewięciocyfrowy kod sprawy.";
        String pin = "Proszę wprowadzić ośmiocyfrowy PIN.";
        return Stream.of(
                new Leaving("greeting", List.of(greeting), "ABANDONED_EARLY", List.of()),
                new Leaving(
                        "second choice",
                        List.of(matters, "2", "Budowa, proszę nacisnąć trzy."),
                        "ABANDONED_EARLY",
                        List.of("CHOSE matters")),
                new Leaving(
                        "third choice",
                        List.of(
                                matters,
                                "2",
                                "Budowa, proszę nacisnąć trzy.",
                                "3",
                                "Warunki zabudowy, proszę nacisnąć jeden."),
                        "ABANDONED_EARLY",
                        List.of("CHOSE matters", "CHOSE matters.building")),
                new Leaving("code", List.of(greeting, "1", code), "ABANDONED_EARLY", List.of("CHOSE case")),
                new Leaving(
                        "PIN",
                        List.of(greeting, "1", code, "123422440", pin),
                        "ABANDONED_EARLY",
                        List.of("CHOSE case", "KEYED code")),
                new Leaving(
                        "wrong key",
                        List.of(greeting, "7", "Nie ma takiej opcji."),
                        "ABANDONED_EARLY",
                        List.of("WRONG_KEY 7")),
                new Leaving(
                        "person",
                        List.of(greeting, "0", "W tej chwili nikt nie może odebrać."),
                        "OUT_OF_HOURS",
                        List.of("CHOSE person", "TURNED_AWAY nobody")));
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("steps")
    void whoHangsUpIsGoneAndTheirWayIsKept(Leaving leaving, Office office) throws Exception {
        try (Resident resident = office.call()) {
            for (int i = 0; i < leaving.talk().size(); i++) {
                if (i % 2 == 0) {
                    resident.hears(leaving.talk().get(i));
                } else {
                    resident.presses(leaving.talk().get(i));
                }
            }
            resident.hangsUp();
            CallRecord call = office.api().endedCallFrom(resident.number());
            assertThat(call.way()).isEqualTo(leaving.way());
            assertThat(call.outcome()).isEqualTo(leaving.outcome());
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void whoSaysNothingIsAskedOnceMoreAndThenBroughtToAPerson(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Aby porozmawiać z urzędnikiem, proszę nacisnąć zero.")
                    .hears("Nie naciśnięto żadnego klawisza.")
                    .hears("Aby porozmawiać z urzędnikiem, proszę nacisnąć zero.")
                    .hears("Proszę czekać na linii. Połączymy, gdy tylko urzędnik będzie przy telefonie.")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly("SILENCE", "SILENCE", "TURNED_AWAY nobody");
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void silenceAtTheCodeAndThenAtThePinLeadsToAPerson(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                    .presses("1")
                    .hears("Proszę wprowadzić dziewięciocyfrowy kod sprawy.")
                    .hears("Nie naciśnięto żadnego klawisza.")
                    .hears("Proszę wprowadzić dziewięciocyfrowy kod sprawy.")
                    .presses("123422440")
                    .hears("Proszę wprowadzić ośmiocyfrowy PIN.")
                    .hears("Nie naciśnięto żadnego klawisza.")
                    .hears("Proszę czekać na linii. Połączymy, gdy tylko urzędnik będzie przy telefonie.")
                    .hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).way())
                    .containsExactly("CHOSE case", "SILENCE", "KEYED code", "SILENCE", "TURNED_AWAY nobody");
        }
    }
}
