package pl.hejnal.staffing;

import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;

/**
 * An event: a manager has set a clerk's presence, of which the clerk is to know.
 *
 * @param why as the manager wrote it
 */
public record PresenceSet(Login login, Presence presence, Login manager, String why) {}
