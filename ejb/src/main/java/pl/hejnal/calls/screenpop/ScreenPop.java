package pl.hejnal.calls.screenpop;

import java.util.List;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * What a clerk sees while the phone rings: who calls, how they came through the menu, how long they have waited.
 *
 * @param waitedSeconds from asking for a person until now, or until a clerk answered
 * @param trail their steps through the menu, oldest first; the last {@code CASE_TOLD} holds the case they asked about
 */
public record ScreenPop(
        TicketNumber ticket,
        LinkedId id,
        CallerNumber caller,
        Language language,
        CallState state,
        long waitedSeconds,
        List<RecordedStep> trail) {}
