package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.Language;

/**
 * A call has arrived at the PBX.
 *
 * @param dialled the number that was dialled
 * @param caller what the network says of the caller, as it came
 * @param at the PBX's time of its arrival
 */
public record CallArrived(LinkedId id, String dialled, String caller, Language language, Instant at) {}
