package pl.hejnal.cases.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Cases of the vehicle department, their PIN and what it told of them. */
public final class CaseFixture {

    public static final String KEY = "a key of the office, not in the tree";
    public static final String PIN = "47114711";
    public static final String WRONG_PIN = "47114712";
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private CaseFixture() {}

    /** @param number tells the cases apart, 1 to 9999 */
    public static CaseFile anyCase(int number) {
        PhoneCode code = PhoneCode.withCheck(String.valueOf(12_340_000 + number));
        return new CaseFile(
                code,
                new CaseSign("KM-I.5410." + number + ".2026"),
                new DepartmentSymbol("KM"),
                PinHash.of(code, PIN, KEY));
    }

    public static CaseState stateOf(CaseFile file, CaseStage stage) {
        return new CaseState(
                file.sign(),
                file.department(),
                stage,
                "w realizacji",
                CaseDetails.of(Optional.of("Odbiór w okienku."), Optional.of(LocalDate.of(2026, 12, 2))),
                Disclosure.USUAL,
                NOW);
    }

    /** With everything that a department can tell. */
    public static CaseState fullStateOf(CaseFile file) {
        CaseDetails details = new CaseDetails(
                Optional.of("Odbiór w okienku."),
                Optional.of("Jan Nowak"),
                Optional.of(LocalDate.of(2026, 12, 2)),
                Optional.of(LocalDate.of(2026, 12, 23)),
                Optional.of("dowód osobisty"),
                Optional.of(new BigDecimal("17.50")),
                Optional.of("stanowisko 14"),
                Optional.of("poniedziałek 7:40–18:00"));
        return new CaseState(
                file.sign(),
                file.department(),
                CaseStage.READY_FOR_COLLECTION,
                "do odbioru",
                details,
                Disclosure.USUAL,
                NOW);
    }
}
