package pl.hejnal.calls.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.counting.CallCounting;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.waiting.domain.QueuePositions;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.EntryKind;

/** Where callers ask to be called back without losing their place, and where it is said whose turn it is. */
@Stateless
@RolesAllowed(Roles.TELEPHONY)
public class CallbackDesk {

    /** Beyond ringing: the greeting, and the key by which somebody says that they are there. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);

    private static final int NEVER_MADE = 0;

    @Inject
    private Callbacks callbacks;

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallCounting counting;

    @Inject
    private QueuePositions lines;

    @Inject
    private DialRules rules;

    @Inject
    private CallbackOutcome callingBack;

    @Inject
    private CallDesk desk;

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TELEPHONY)
    public boolean mayDial(CallerNumber number) {
        return rules.allowed().allow(number);
    }

    /** Whether a caller may ask for a call to a number that is not the one they call from. */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean mayNameAnotherNumber() {
        return rules.otherNumbers();
    }

    /**
     * The caller is told so only after this has been committed. Asked twice in one call, it is asked once. Whoever owns a number
     * is not rung because strangers want it: one wish a number is open at a time, and a day has so many.
     *
     * @throws Refusal {@code callback.number} for a number that may not be dialled, {@code callback.other} for one that is not
     *     the caller's where the office takes no other, {@code callback.call} for a call that nobody knows
     */
    @RolesAllowed(Roles.TELEPHONY)
    public CallbackAnswer ask(AskCallback wish) {
        if (!mayDial(wish.number())) {
            throw new Refusal("callback.number", Map.of());
        }
        PhoneCall call = calls.claim(wish.id())
                .filter(known -> known.callbackId().isEmpty())
                .orElseThrow(() -> new Refusal("callback.call", Map.of()));
        if (!wish.number().equals(call.caller()) && !rules.otherNumbers()) {
            throw new Refusal("callback.other", Map.of());
        }
        if (callbacks.ofCall(call.id()).isPresent()) {
            return CallbackAnswer.KEPT;
        }
        callbacks.lock(wish.number());
        if (callbacks.isOpen(wish.number())) {
            return CallbackAnswer.OPEN_ALREADY;
        }
        if (callbacks.askedSince(wish.number(), today()) >= rules.callbacksADay()) {
            return CallbackAnswer.ENOUGH_TODAY;
        }
        counting.change(call, asked -> {
            if (asked.placeAt().isEmpty()) {
                asked.queue(wish.queue(), wish.since());
            }
            asked.callBack(wish.at());
        });
        callbacks.add(new Callback(call, wish.queue(), wish.number(), wish.at()));
        calls.add(new CallStep(call.id(), wish.at(), new MenuStep.CallbackAsked(wish.number())));
        tickets.record(call.ticket(), EntryKind.CALLBACK_ASKED, wish.number().toString(), wish.at());
        return CallbackAnswer.KEPT;
    }

    private Instant today() {
        return LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE)
                .atStartOfDay(OfficeZone.ZONE)
                .toInstant();
    }

    /** Of each queue the one that is next; looks at open callbacks only, and first ends tries that were never made. */
    @RolesAllowed(Roles.TELEPHONY)
    public List<DueCallback> turns() {
        Instant now = clock.instant();
        List<Callback> dialling = callbacks.dialling();
        dialling.stream()
                .filter(callback -> callback.isLost(now, rules.callback().ring().plus(TO_ANSWER)))
                .forEach(callback -> endIfNeverMade(callback, now));
        return callbacks.due(now).stream()
                .map(callback -> new DueCallback(
                        callback.id(),
                        callback.queue(),
                        lines.callersAhead(callback.queue(), callback.placeAt())
                                + (int) dialling.stream()
                                        .filter(other -> other.queue().equals(callback.queue()))
                                        .count()))
                .toList();
    }

    private void endIfNeverMade(Callback callback, Instant now) {
        callback.attempt()
                .flatMap(calls::find)
                .filter(call -> call.state() == CallState.IN_MENU)
                .ifPresent(call -> desk.report(new CallerHungUp(call.id(), NEVER_MADE, now)));
    }

    /**
     * Writes the next try down, as a call of the same ticket; whoever gets the order carries it out at once. Empty when
     * there is nothing to dial any more.
     */
    @RolesAllowed(Roles.TELEPHONY)
    public Optional<DialOrder> dial(long id) {
        Instant now = clock.instant();
        Optional<Callback> due = callbacks.claim(id).filter(callback -> callback.isDue(now));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Callback callback = due.get();
        if (tickets.isClosed(callback.ticket())) {
            callback.drop();
            return Optional.empty();
        }
        // The list may have changed since the caller confirmed the number.
        if (!mayDial(callback.number())) {
            callingBack.giveUp(callback, now);
            return Optional.empty();
        }
        LinkedId attempt = callback.dial(now);
        calls.add(callback.callOf(attempt, rules.office(), now));
        calls.add(new CallStep(attempt, now, callingBack.tryOf(callback)));
        return Optional.of(new DialOrder(
                attempt,
                callback.number(),
                rules.office(),
                callback.queue(),
                callback.language(),
                callback.placeAt(),
                rules.callback().ring()));
    }
}
