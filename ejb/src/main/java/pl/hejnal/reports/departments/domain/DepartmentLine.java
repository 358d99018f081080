package pl.hejnal.reports.departments.domain;

import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;

/**
 * A department, or a section by itself.
 *
 * @param department by its symbol
 * @param connected whether its system is asked
 * @param caseFiles of answered calls for which its case file was needed and not there
 */
public record DepartmentLine(String department, boolean connected, AnswerFigures answers, Sums caseFiles) {

    public long caseFileCalls() {
        return caseFiles.of(Measure.ANSWERED);
    }
}
