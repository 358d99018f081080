package pl.hejnal.staffing.teams.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which teams one clerk was, is and will be. */
public record TeamHistory(List<Membership> memberships) {

    public TeamHistory {
        memberships = memberships.stream()
                .sorted(Comparator.comparing(Membership::since))
                .toList();
    }

    /** On that day. */
    public Optional<TeamId> team(LocalDate day) {
        return memberships.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(Membership::team);
    }

    /** Whether it would change what was told of days before today; who was never in a team may have been in it all the time. */
    public boolean wouldAlterThePast(LocalDate since, LocalDate today) {
        return since.isBefore(today)
                && memberships.stream().anyMatch(one -> one.since().isBefore(today));
    }

    /** Whether they are in this team from that day on anyway, and nothing else is planned. */
    public boolean says(Optional<TeamId> team, LocalDate since) {
        return team(since).equals(team)
                && memberships.stream().noneMatch(one -> one.since().isAfter(since));
    }
}
