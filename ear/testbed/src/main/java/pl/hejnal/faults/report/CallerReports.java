package pl.hejnal.faults.report;

import java.util.List;
import pl.hejnal.faults.oracle.CallerCallReport;
import pl.hejnal.phone.load.PlannedCallResult;

/** What the callers' own program, sipp, says of them. */
public final class CallerReports {

    private CallerReports() {}

    /** Whose turn never came has nothing to say. */
    public static List<CallerCallReport> testimony(List<PlannedCallResult> crowd) {
        return crowd.stream()
                .filter(caller -> caller.started().isPresent())
                .map(caller ->
                        new CallerCallReport(caller.from(), caller.started().get(), caller.answered(), caller.ended()))
                .toList();
    }
}
