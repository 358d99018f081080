package pl.hejnal.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.DaySums;
import pl.hejnal.reports.domain.DaySums.Quarter;
import pl.hejnal.reports.domain.OfficeDay;
import pl.hejnal.reports.domain.Sums;

/** Where a manager sees the day. */
@Stateless
public class TodayReport {

    private static final long MILLIS = 1000;

    @Inject
    private DaySums sums;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public Today today() {
        OfficeDay day = OfficeDay.of(clock.instant());
        List<Quarter> quarters = sums.quarters(day);
        Map<Integer, Sums> hours = quarters.stream()
                .collect(Collectors.toMap(
                        quarter -> quarter.start().atZone(OfficeZone.ZONE).getHour(),
                        Quarter::sums,
                        Sums::plus,
                        TreeMap::new));
        return new Today(
                quarters.stream().map(Quarter::sums).reduce(Sums.NONE, Sums::plus),
                sums.inProgress(day),
                hours.entrySet().stream()
                        .map(hour -> row(hour.getKey(), hour.getValue()))
                        .toList(),
                sums.clerks(day).stream()
                        .map(clerk -> new ClerkRow(clerk.who(), clerk.answered(), clerk.talkMillis() / MILLIS))
                        .toList());
    }

    private static HourRow row(int hour, Sums sums) {
        return new HourRow(
                hour,
                sums.of(Measure.OFFERED),
                sums.of(Measure.ANSWERED),
                sums.of(Measure.ABANDONED_WAITING),
                sums.of(Measure.SETTLED_IN_MENU));
    }
}
