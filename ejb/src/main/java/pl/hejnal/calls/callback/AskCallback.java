package pl.hejnal.calls.callback;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;

/**
 * Call somebody back when their turn comes.
 *
 * @param queue in which they wait
 * @param since when they have waited, as the PBX has it, for a call whose waiting was not told of yet
 * @param number which they confirmed by key
 */
public record AskCallback(LinkedId id, String queue, Instant since, CallerNumber number, Instant at) {}
