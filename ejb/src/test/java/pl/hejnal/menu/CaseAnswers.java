package pl.hejnal.menu;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Answers of departments for dialogues to go on with. */
public final class CaseAnswers {

    public static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    static final AskedCase OPENED = new AskedCase(new CaseSign("KM-I.5410.77.2026"), new DepartmentSymbol("KM"));

    private CaseAnswers() {}

    static CaseAnswer.Unavailable unavailable(UnavailableReason reason) {
        return new CaseAnswer.Unavailable(OPENED.sign(), OPENED.department(), reason);
    }

    public static CaseAnswer.Told inProgress() {
        return told(CaseStage.IN_PROGRESS, Duration.ofMinutes(2), false);
    }

    static CaseAnswer.Told told(CaseStage stage, Duration age, boolean stale) {
        CaseState state = new CaseState(
                new CaseSign("KM-I.5410.77.2026"),
                new DepartmentSymbol("KM"),
                stage,
                "w kolejce",
                CaseDetails.of(Optional.of("Odbiór dowodu w okienku."), Optional.of(LocalDate.of(2026, 12, 2))),
                Disclosure.USUAL,
                NOW.minus(age));
        return new CaseAnswer.Told(state, NOW, stale);
    }

    /** Something waits to be collected and paid for; no day is expected, but the law sets one. */
    static CaseAnswer.Told toBeCollected() {
        CaseState full = inProgress().state();
        CaseDetails details = new CaseDetails(
                Optional.of("Zgłoś się do pok. 12."),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 24)),
                Optional.of("fotografia 35 × 45 mm"),
                Optional.of(new BigDecimal("100.50")),
                Optional.of("al. Powstania Warszawskiego 10, stanowisko 14"),
                Optional.of("poniedziałek–piątek 7:40–15:30"));
        return new CaseAnswer.Told(
                new CaseState(
                        full.sign(),
                        full.department(),
                        CaseStage.READY_FOR_COLLECTION,
                        "do odbioru",
                        details,
                        full.disclosure(),
                        full.asOf()),
                NOW,
                false);
    }

    static CaseAnswer.Told bare() {
        CaseState full = inProgress().state();
        return new CaseAnswer.Told(
                new CaseState(
                        full.sign(),
                        full.department(),
                        full.stage(),
                        full.stageAsReported(),
                        CaseDetails.NONE,
                        full.disclosure(),
                        full.asOf()),
                NOW,
                false);
    }
}
