package pl.hejnal.staffing.teams.domain;

/** Clerks who work together. */
public record Team(TeamId id, String name) {

    public static final int LONGEST_NAME = 60;
}
