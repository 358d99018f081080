package pl.hejnal.reports.wallboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.WebSettings.Wallboard.Clerks;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.CallFigures.Row;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.OfficeDay;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.wallboard.domain.ClerkLabels;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.LiveCalls;
import pl.hejnal.reports.wallboard.domain.LiveOffice;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.CallQueue;

/** Where the room sees how it stands: waits, clerks and the day so far. A few small questions, none of them about a resident. */
@Stateless
public class WallboardReport {

    /** At least so long ago begins what counts as lately. */
    static final Duration LATELY = Duration.ofMinutes(30);

    private static final List<String> COUNTED = List.of(
            Measure.OFFERED.name(),
            Measure.ANSWERED.name(),
            Measure.ANSWERED_IN_TIME.name(),
            Measure.ABANDONED_WAITING.name(),
            Measure.SETTLED_IN_MENU.name());

    @Inject
    private LiveCalls calls;

    @Inject
    private CallFigures figures;

    @Inject
    private ClerksAtWork atWork;

    @Inject
    private SkillDesk skills;

    @Inject
    private UserDesk users;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.SYSTEM})
    public Wallboard now() {
        Instant now = clock.instant();
        OfficeDay day = OfficeDay.of(now);
        Instant lately = Interval.QUARTER.startOf(now.minus(LATELY));
        LiveOffice office = new LiveOffice(calls.all());
        List<ClerkLight> clerks = clerks(office, now);
        // Every call is in one queue's row or in that of no queue, so these add up to all calls.
        List<Row> rows =
                figures.rows(Dimension.QUEUE, Grain.QUARTER, earlier(lately, day.from()), day.until(), COUNTED);
        Predicate<Row> isToday = row -> !row.start().isBefore(day.from());
        Predicate<Row> isLately = row -> !row.start().isBefore(lately);
        Sums today = sum(rows, isToday);
        return new Wallboard(
                office.waiting(),
                lately,
                ServiceLevel.of(sum(rows, isLately)),
                ServiceLevel.of(today),
                today.of(Measure.ANSWERED),
                today.of(Measure.ABANDONED_WAITING),
                LiveOffice.count(clerks),
                hours(rows.stream().filter(isToday).toList()),
                queues(office, clerks, rows, isToday, isLately),
                clerks);
    }

    private List<ClerkLight> clerks(LiveOffice office, Instant now) {
        Map<Login, String> labels = labels();
        return atWork.in(office, now).stream()
                .map(each -> {
                    Login login = each.clerk().login();
                    return new ClerkLight(
                            login,
                            labels.getOrDefault(login, login.value()),
                            each.doing().state(),
                            each.doing().since());
                })
                .sorted(Comparator.comparing(ClerkLight::label).thenComparing(ClerkLight::login))
                .toList();
    }

    private Map<Login, String> labels() {
        Map<Login, String> names = users.names();
        return settings.groups().wallboard().clerks() == Clerks.NAMES ? names : ClerkLabels.initials(names);
    }

    private List<QueueRow> queues(
            LiveOffice office,
            List<ClerkLight> clerks,
            List<Row> rows,
            Predicate<Row> isToday,
            Predicate<Row> isLately) {
        Map<Login, Set<String>> seats = seats(clerks);
        Set<String> queues = new TreeSet<>(office.queues());
        seats.values().forEach(queues::addAll);
        rows.stream()
                .filter(isToday)
                .map(Row::value)
                .filter(queue -> !queue.isEmpty())
                .forEach(queues::add);
        return queues.stream()
                .map(queue -> {
                    Predicate<Row> isItsOwn = row -> row.value().equals(queue);
                    return new QueueRow(
                            queue,
                            office.waiting(queue),
                            LiveOffice.count(clerks.stream()
                                    .filter(clerk -> seats.getOrDefault(clerk.login(), Set.of())
                                            .contains(queue))
                                    .toList()),
                            ServiceLevel.of(sum(rows, isLately.and(isItsOwn))),
                            ServiceLevel.of(sum(rows, isToday.and(isItsOwn))));
                })
                .toList();
    }

    /** The queues of whoever is at work. */
    private Map<Login, Set<String>> seats(List<ClerkLight> clerks) {
        Set<Login> present = clerks.stream().map(ClerkLight::login).collect(Collectors.toSet());
        return skills.seats().stream()
                .filter(seat -> present.contains(seat.login()))
                .collect(Collectors.toMap(
                        ClerkSeat::login,
                        seat -> seat.queues().stream().map(CallQueue::name).collect(Collectors.toSet())));
    }

    private static List<HourRow> hours(List<Row> today) {
        return today.stream()
                .collect(Collectors.toMap(
                        row -> row.start().atZone(OfficeZone.ZONE).getHour(), Row::sums, Sums::plus, TreeMap::new))
                .entrySet()
                .stream()
                .map(hour -> new HourRow(
                        hour.getKey(),
                        hour.getValue().of(Measure.OFFERED),
                        hour.getValue().of(Measure.ANSWERED),
                        hour.getValue().of(Measure.ABANDONED_WAITING),
                        hour.getValue().of(Measure.SETTLED_IN_MENU)))
                .toList();
    }

    private static Sums sum(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(Row::sums).reduce(Sums.NONE, Sums::plus);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
