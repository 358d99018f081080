package pl.hejnal.calls.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A call as it is kept. Durations are measured by the PBX's times; a wait or talk that has not ended is empty.
 *
 * @param segments its waits, rings, talks, holds and transfers, oldest first
 * @param journalled whether the PBX's own journal has told of this call, so that it stands here as it was
 */
public record CallView(
        LinkedId id,
        CallerNumber caller,
        String dialled,
        TicketNumber ticket,
        Outcome outcome,
        CallState state,
        Instant arrivedAt,
        Optional<Instant> queuedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Login> answeredBy,
        Optional<Duration> waited,
        Optional<Duration> talked,
        Optional<Integer> hangupCause,
        Optional<Integer> surveyMark,
        List<RecordedStep> trail,
        List<Segment> segments,
        boolean journalled) {

    static CallView of(PhoneCall call, List<RecordedStep> trail) {
        return new CallView(
                call.id(),
                call.caller(),
                call.dialled(),
                call.ticket(),
                call.outcome(),
                call.state(),
                call.arrivedAt(),
                call.queuedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.answeredBy(),
                call.waited(),
                call.talked(),
                call.hangupCause(),
                call.surveyMark(),
                trail,
                call.segments(),
                call.journalAt().isPresent());
    }
}
