package pl.hejnal.reports.clerks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.TalkDifference;

/**
 * What clerks did.
 *
 * @param lines by login: nobody is first
 * @param together only for who reads of everybody: it would tell a clerk of the others
 * @param teams by team, whose identity is in the place of the login, empty for those in none; only for who reads of everybody, and
 *     nothing where there are no teams
 * @param since the first day of which presence is known
 */
public record ClerkTable(List<ClerkLine> lines, Optional<Together> together, List<ClerkLine> teams, LocalDate since) {

    public record Together(ClerkLine line, TalkDifference difference) {}
}
