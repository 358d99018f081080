package pl.hejnal.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What a department says of a case.
 *
 * @param stageAsReported the department's own word for the stage
 * @param nextStep what happens next, in the department's words
 * @param expected the day it is expected to be done
 * @param asOf when this was so, by the department's own clock
 */
public record CaseState(CaseSign sign, DepartmentSymbol department, CaseStage stage, String stageAsReported,
        Optional<String> nextStep, Optional<LocalDate> expected, Instant asOf) {
}
