package pl.hejnal.staffing;

/** An event: what a clerk is asked about has changed. */
public record SkillsChanged(String login) {}
