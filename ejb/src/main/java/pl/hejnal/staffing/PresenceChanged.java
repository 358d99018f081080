package pl.hejnal.staffing;

import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;

/** An event: a clerk came, went, or takes a break. */
public record PresenceChanged(Login login, Presence presence) {}
