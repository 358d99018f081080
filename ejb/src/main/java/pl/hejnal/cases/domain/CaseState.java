package pl.hejnal.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What a department says about a case.
 *
 * @param department who keeps the case
 * @param stageAsReported the stage in the department's own words
 * @param nextStep what happens next or what the resident must do, in the department's words
 * @param expected the day on which the department means to be done
 * @param asOf when this was true in the department's system; never later than the moment it was fetched
 */
public record CaseState(CaseSign sign, DepartmentSymbol department, CaseStage stage, String stageAsReported,
        Optional<String> nextStep, Optional<LocalDate> expected, Instant asOf) {

    public CaseState {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(department);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(stageAsReported);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(asOf);
        nextStep = nextStep.map(String::strip).filter(text -> !text.isEmpty());
    }
}
