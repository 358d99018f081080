package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.OpenInterval;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.web.export.sheets.StaffingSheet;

class AStaffingPlanIsAFileTest {

    private static final Estimate USUAL = Estimate.USUAL;
    private static final OpenInterval WHOLE =
            new OpenInterval(Instant.parse("2026-10-25T00:30:00Z"), Duration.ofMinutes(30));
    private static final OpenInterval PART =
            new OpenInterval(Instant.parse("2026-10-25T01:30:00Z"), Duration.ofMinutes(20));
    private static final Sums CAME = Sums.of(Map.of(Measure.OFFERED, 90L, Measure.ABANDONED_WAITING, 9L));
    private static final StaffingPlan PLAN = new StaffingPlan(
            USUAL,
            USUAL,
            List.of(
                    StaffingLine.of(WHOLE, 100, USUAL, USUAL, ServiceGoal.USUAL, Optional.empty()),
                    StaffingLine.unknown(PART, Optional.of(CAME))));

    @Test
    void programs_get_points_and_codes_and_nothing_for_what_is_not_known() {
        assertThat(file(CsvForm.STANDARD).split("\r\n"))
                .containsExactly(
                        "start,open,FORECAST,CLERKS,EXPECTED_LEVEL,EXPECTED_ASA,EXPECTED_OCCUPANCY,CLERKS_A,EXPECTED_LEVEL_A,"
                                + "EXPECTED_ASA_A,EXPECTED_OCCUPANCY_A,EXPECTED_ABANDONED_A,ACTUAL_CALLS,ACTUAL_LEVEL,ACTUAL_ASA,"
                                + "ACTUAL_ABANDONED",
                        "2026-10-25T02:30+02:00,30,100,14,0.8884,7.8359,0.7143,12,0.8023,8.5287,0.7891,0.0531,,,,",
                        "2026-10-25T02:30+01:00,20,,,,,,,,,,,90,0,,0.1");
    }

    @Test
    void a_polish_spreadsheet_gets_semicolons_and_decimal_commas() {
        assertThat(file(CsvForm.SPREADSHEET)).contains("2026-10-25T02:30+02:00;30;100;14;0,8884;7,8359;");
    }

    private static String file(CsvForm form) {
        return new StaffingSheet(PLAN, Targets.USUAL)
                .of("start", "open", StaffingFigure::name)
                .csv(form);
    }
}
