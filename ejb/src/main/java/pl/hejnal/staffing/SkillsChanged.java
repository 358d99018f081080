package pl.hejnal.staffing;

import pl.hejnal.identity.domain.Login;

/** An event: what a clerk is asked about has changed. */
public record SkillsChanged(Login login) {}
