package pl.hejnal.staffing;

import java.time.Instant;
import pl.hejnal.staffing.domain.Presence;

/** A clerk's presence and since when. */
public record PresenceView(String login, Presence presence, Instant since) {}
