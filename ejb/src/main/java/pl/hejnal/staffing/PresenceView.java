package pl.hejnal.staffing;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.Presence;

/** A clerk's presence and since when. */
public record PresenceView(Login login, Presence presence, Instant since) {}
