package pl.hejnal.attack.web;

import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** An officer of KM looks for a case of another department and opens its page. */
public final class ForeignCase implements Attack {

    private static final String OFFICER_OF_KM = "ewa";
    private static final String CASE_OF_PD = "PD-01.3120.77.2026";

    @Override
    public String name() {
        return "open another department's case as an officer";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (SignedInPerson officer = new SignedInPerson(target, OFFICER_OF_KM)) {
            for (String page : List.of("/cases/list.xhtml?text=", "/cases/case.xhtml?number=")) {
                String answer = officer.get(page + CASE_OF_PD).body();
                if (answer.contains("id=\"found\"") || answer.contains("id=\"case-form\"")) {
                    return Optional.of(page + CASE_OF_PD + " shows the case to an officer of KM");
                }
            }
            return Optional.empty();
        }
    }
}
