package pl.hejnal.staffing.teams.domain;

import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/**
 * In which team a clerk is from a day on, until another says otherwise: so nobody is in two.
 *
 * @param team empty if they are in none
 * @param since a day of the office's clock, inclusive
 */
public record Membership(Login login, Optional<TeamId> team, LocalDate since) {}
