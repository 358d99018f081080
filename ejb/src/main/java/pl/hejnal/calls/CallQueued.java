package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/**
 * A call has entered a queue. It carries what is needed to keep a call that nobody announced: the dialplan brings
 * callers to a queue by itself while this program is down.
 */
public record CallQueued(LinkedId id, String queue, String dialled, String caller, Instant at) {}
