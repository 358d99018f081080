package pl.hejnal.integration.telephony.ami;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.AgentRingNoAnswerEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.CallerSetAside;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRingStopped;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/**
 * The manager interface's events in our words. Times are the PBX's own ({@code timestampevents=yes}); without them the
 * time of arrival must do.
 */
final class EventTranslation {

    private final Clock clock;

    EventTranslation(Clock clock) {
        this.clock = clock;
    }

    /** Empty for what does not concern us, above all for the end of channels that are not the caller's. */
    Optional<PhoneEvent> translate(ManagerEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case QueueCallerJoinEvent e when ClerkInterface.isOwn(e.getChannel(), e.getAccountcode()) -> null;
                    case QueueCallerJoinEvent e ->
                        new CallerQueued(
                                call(e.getLinkedId(), e.getUniqueId()),
                                e.getQueue(),
                                orEmpty(e.getExten()),
                                orEmpty(e.getCallerIdNum()),
                                at(e));
                    case AgentCalledEvent e
                    when ClerkInterface.isOwn(e.getChannel(), e.getAccountcode()) ->
                        new ColleagueRang(
                                call(e.getLinkedId(), e.getUniqueId()),
                                new Login(e.getAccountcode()),
                                clerk(e.getMemberName(), e.getInterface()),
                                at(e));
                    case AgentCalledEvent e ->
                        new ClerkRang(
                                call(e.getLinkedId(), e.getUniqueId()),
                                clerk(e.getMemberName(), e.getInterface()),
                                at(e));
                    case AgentRingNoAnswerEvent e
                    when ClerkInterface.isOwn(e.getChannel(), e.getAccountcode()) ->
                        new ColleagueRingStopped(
                                call(e.getLinkedId(), e.getUniqueId()),
                                new Login(e.getAccountcode()),
                                clerk(e.getMemberName(), e.getInterface()),
                                false,
                                at(e));
                    case AgentRingNoAnswerEvent e ->
                        new ClerkDidNotAnswer(
                                call(e.getLinkedId(), e.getUniqueId()),
                                clerk(e.getMemberName(), e.getInterface()),
                                at(e));
                    case AgentConnectEvent e
                    when ClerkInterface.isOwn(e.getChannel(), e.getAccountcode()) ->
                        new ColleagueRingStopped(
                                call(e.getLinkedId(), e.getUniqueId()),
                                new Login(e.getAccountcode()),
                                clerk(e.getMemberName(), e.getInterface()),
                                true,
                                at(e));
                    case AgentConnectEvent e ->
                        new ClerkAnswered(
                                call(e.getLinkedId(), e.getUniqueId()),
                                clerk(e.getMemberName(), e.getInterface()),
                                at(e));
                    case AgentCompleteEvent e ->
                        new TalkEnded(
                                call(e),
                                clerk(e.getMemberName(), e.getInterface()),
                                Duration.ofSeconds(e.getTalkTime() == null ? 0 : e.getTalkTime()),
                                at(e));
                    case QueueCallerAbandonEvent e -> new CallerSetAside(call(e.getLinkedId(), e.getUniqueId()), at(e));
                    case HangupEvent e
                    when isCallersOwn(e) ->
                        new CallerHungUp(new LinkedId(e.getUniqueId()), e.getCause() == null ? 0 : e.getCause(), at(e));
                    default -> TransferTranslation.translate(event, at(event)).orElse(null);
                });
    }

    private static Login clerk(@Nullable String memberName, @Nullable String channelInterface) {
        return ClerkInterface.login(memberName, channelInterface);
    }

    /** Clerks' channels are linked to the caller's; only the first channel of a call carries the call's own id. */
    private static boolean isCallersOwn(HangupEvent event) {
        return event.getUniqueId() != null && event.getUniqueId().equals(event.getLinkedId());
    }

    /** The PBX tells nothing of the caller's channel where that was gone first; the clerk's belongs to the same call. */
    private static LinkedId call(AgentCompleteEvent event) {
        return call(event.getLinkedId() == null ? event.getDestLinkedId() : event.getLinkedId(), event.getUniqueId());
    }

    private static LinkedId call(@Nullable String linkedId, String uniqueId) {
        return new LinkedId(linkedId == null ? uniqueId : linkedId);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Instant at(ManagerEvent event) {
        Double seconds = event.getTimestamp();
        return seconds == null ? clock.instant() : Instant.EPOCH.plus(Math.round(seconds * 1e6), ChronoUnit.MICROS);
    }
}
