package pl.hejnal.calls.callback;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;

/**
 * An order to call a resident, written down already; it may be carried out once.
 *
 * @param call the identity that the call is to have in the PBX
 * @param office the number that the resident sees
 * @param place since when they have had their place in the queue
 * @param ring how long their telephone rings
 */
public record DialOrder(
        LinkedId call,
        CallerNumber number,
        String office,
        String queue,
        Language language,
        Instant place,
        Duration ring) {}
