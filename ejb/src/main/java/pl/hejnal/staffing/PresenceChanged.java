package pl.hejnal.staffing;

import pl.hejnal.staffing.domain.Presence;

/** An event: a clerk came, went, or takes a break. */
public record PresenceChanged(String login, Presence presence) {}
