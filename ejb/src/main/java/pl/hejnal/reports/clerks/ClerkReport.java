package pl.hejnal.reports.clerks;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.clerks.ClerkTable.Together;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.PlanTimes;
import pl.hejnal.reports.clerks.domain.PlannedTimes;
import pl.hejnal.reports.clerks.domain.PresenceTimes;
import pl.hejnal.reports.clerks.domain.TalkDifference;
import pl.hejnal.reports.clerks.domain.TeamWork;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.staffing.teams.domain.TeamId;

/** Where managers read what clerks did, and a clerk what they did themselves. */
@Stateless
public class ClerkReport {

    @Inject
    private CallFigures figures;

    @Inject
    private PresenceTimes presence;

    @Inject
    private TeamWork teams;

    @Inject
    private PlannedTimes plans;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** @throws Refusal {@code report.other-clerk} when a clerk asks about another */
    @RolesAllowed({Roles.CLERK, Roles.MANAGER})
    public ClerkTable of(ClerkQuestion question) {
        Optional<String> only = only(question);
        LocalDate since = presence.since();
        boolean whole = !question.from().isBefore(since);
        boolean known = !question.until().isBefore(since);
        Instant now = clock.instant();
        Optional<String> team = only.isEmpty() ? question.team().map(TeamId::toString) : Optional.empty();
        Map<String, Map<String, ClerkTimes>> timesOfTeams = timesOfTeams(question, only);
        Map<String, Map<String, Sums>> sumsOfTeams = sumsOfTeams(question, only);
        Map<String, ClerkTimes> times = team.map(one -> timesOfTeams.getOrDefault(one, Map.of()))
                .orElseGet(() -> presence.between(question.from(), question.until(), now));
        // A plan is a clerk's, whatever their team is.
        Map<String, PlanTimes> planned =
                team.isPresent() ? Map.of() : plans.between(question.from(), question.until(), now);
        Map<String, Sums> sums =
                team.map(one -> sumsOfTeams.getOrDefault(one, Map.of())).orElseGet(() -> sums(question));
        TreeSet<String> clerks = new TreeSet<>(times.keySet());
        clerks.addAll(sums.keySet());
        clerks.addAll(planned.keySet());
        only.ifPresent(clerks::add);
        List<ClerkLine> lines = clerks.stream()
                .filter(who -> only.map(who::equals).orElse(true))
                .map(who -> new ClerkLine(
                        who,
                        known ? Optional.of(times.getOrDefault(who, ClerkTimes.NONE)) : Optional.empty(),
                        Optional.ofNullable(planned.get(who)),
                        whole,
                        sums.getOrDefault(who, Sums.NONE)))
                // What calls were taken away from again, because the journal knew better who talked.
                .filter(line -> only.isPresent()
                        || times.containsKey(line.who())
                        || line.plan().isPresent()
                        || !line.sums().equals(Sums.NONE))
                .toList();
        return new ClerkTable(
                lines,
                only.isEmpty() ? Optional.of(together(question, lines, known, whole)) : Optional.empty(),
                team.isEmpty() ? teams(timesOfTeams, sumsOfTeams, known, whole) : List.of(),
                since);
    }

    private Map<String, Sums> sums(ClerkQuestion question) {
        Map<String, Sums> sums = new TreeMap<>();
        totals(Dimension.CLERK, question, ClerkFigure.names()).forEach(one -> sums.put(one.value(), one.sums()));
        return sums;
    }

    /** What others of the team did tells of them: it is for who reads of everybody. */
    private Map<String, Map<String, ClerkTimes>> timesOfTeams(ClerkQuestion question, Optional<String> only) {
        return only.isPresent() ? Map.of() : teams.times(question.from(), question.until(), clock.instant());
    }

    private Map<String, Map<String, Sums>> sumsOfTeams(ClerkQuestion question, Optional<String> only) {
        return only.isPresent() ? Map.of() : teams.sums(question.begin(), question.end(), sorted(ClerkFigure.names()));
    }

    /** Together they are what all clerks did. */
    private static List<ClerkLine> teams(
            Map<String, Map<String, ClerkTimes>> times,
            Map<String, Map<String, Sums>> sums,
            boolean known,
            boolean whole) {
        TreeSet<String> teams = new TreeSet<>(times.keySet());
        teams.addAll(sums.keySet());
        if (teams.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        return teams.stream()
                .map(team -> new ClerkLine(
                        team,
                        known
                                ? Optional.of(times.getOrDefault(team, Map.of()).values().stream()
                                        .reduce(ClerkTimes.NONE, ClerkTimes::plus))
                                : Optional.empty(),
                        Optional.empty(),
                        whole,
                        sums.getOrDefault(team, Map.of()).values().stream().reduce(Sums.NONE, Sums::plus)))
                .toList();
    }

    /** Whose line alone is told; empty for everybody's. */
    private Optional<String> only(ClerkQuestion question) {
        Optional<String> asked = question.clerk().map(Login::value);
        if (session.isCallerInRole(Roles.MANAGER)) {
            return asked;
        }
        String own = session.getCallerPrincipal().getName();
        if (asked.filter(clerk -> !clerk.equals(own)).isPresent()) {
            throw new Refusal("report.other-clerk");
        }
        return Optional.of(own);
    }

    private Together together(ClerkQuestion question, List<ClerkLine> lines, boolean known, boolean whole) {
        Sums clerks = lines.stream().map(ClerkLine::sums).reduce(Sums.NONE, Sums::plus);
        Sums calls = totals(Dimension.ALL, question, List.of(Measure.ANSWERED.name())).stream()
                .map(Total::sums)
                .reduce(Sums.NONE, Sums::plus);
        ClerkTimes times =
                lines.stream().flatMap(line -> line.times().stream()).reduce(ClerkTimes.NONE, ClerkTimes::plus);
        Optional<PlanTimes> planned =
                lines.stream().flatMap(line -> line.plan().stream()).reduce(PlanTimes::plus);
        return new Together(
                new ClerkLine("", known ? Optional.of(times) : Optional.empty(), planned, whole, clerks),
                new TalkDifference(
                        calls.of(Measure.ANSWERED), clerks.of(Measure.HANDLED), clerks.of(Measure.TRANSFERS)));
    }

    private List<Total> totals(Dimension by, ClerkQuestion question, Collection<String> names) {
        // In their order: what stands in a statement is planned once.
        return figures.totals(by, Grain.DAY, question.begin(), question.end(), sorted(names));
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
