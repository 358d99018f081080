package pl.hejnal.cases.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What a department says of a case, in the one form that callers, clerks and screens know.
 *
 * @param stageAsReported the department's own word for the stage
 * @param details what comes next, when, and what the resident must do
 * @param disclosure which of the details may be told to whom
 * @param asOf when this was so, by the department's own clock
 */
public record CaseState(
        CaseSign sign,
        DepartmentSymbol department,
        CaseStage stage,
        String stageAsReported,
        CaseDetails details,
        Disclosure disclosure,
        Instant asOf) {

    /** The same by this sign of it: a clerk's initials change with the clerk. */
    public CaseState as(CaseSign written) {
        return new CaseState(written, department, stage, stageAsReported, details, disclosure, asOf);
    }

    /** What this audience may hear of it, and nothing else. */
    public CaseState toldTo(Audience audience) {
        return new CaseState(
                sign, department, stage, stageAsReported, details.only(disclosure.to(audience)), disclosure, asOf);
    }

    /** Without what nobody may ever hear; only this is kept anywhere. */
    public CaseState withoutWhatIsNeverTold() {
        return new CaseState(
                sign, department, stage, stageAsReported, details.only(disclosure.toAnybody()), disclosure, asOf);
    }

    public Optional<String> nextStep() {
        return details.nextStep();
    }

    public Optional<String> holder() {
        return details.holder();
    }

    public Optional<LocalDate> expected() {
        return details.expected();
    }

    /** The last day the law gives the office (KPA art. 35), as the department counts it. */
    public Optional<LocalDate> deadline() {
        return details.deadline();
    }

    public Optional<String> bring() {
        return details.bring();
    }

    /** In złoty. */
    public Optional<BigDecimal> toPay() {
        return details.toPay();
    }

    public Optional<String> collectWhere() {
        return details.collectWhere();
    }

    public Optional<String> collectWhen() {
        return details.collectWhen();
    }

    public Optional<String> party() {
        return details.party();
    }

    /** Whether something else is told than before, beside how old it is. */
    public boolean differsFrom(CaseState other) {
        return stage != other.stage || !stageAsReported.equals(other.stageAsReported) || !details.sameAs(other.details);
    }
}
