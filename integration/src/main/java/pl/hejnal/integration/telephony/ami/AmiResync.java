package pl.hejnal.integration.telephony.ami;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.QueueParamsEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.SkillDesk;

/**
 * What is done after every connection, since the PBX repeats nothing: asks which calls are up and who waits, reports
 * the calls that ended meanwhile, and brings the queues' members in line with who is present.
 */
final class AmiResync {

    /** A call that has only just arrived may be missing in a list that was made a moment before. */
    private static final Duration TOO_YOUNG = Duration.ofSeconds(5);

    private static final String RINGING = "Ringing";

    private final List<LinkedId> open;
    private final List<ClerkSeat> clerks;
    private final Clock clock;
    private final Consumer<PhoneEvent> events;

    /** Asks the office at once, in the telephony's role: a database that is slow must not keep a connection waiting. */
    AmiResync(CallLog log, SkillDesk skills, Clock clock, Consumer<PhoneEvent> events) {
        open = log.unfinished(clock.instant().minus(TOO_YOUNG));
        clerks = skills.seats();
        this.clock = clock;
        this.events = events;
    }

    /** Everybody who was ever present, as they were when the office was asked. */
    List<ClerkSeat> clerks() {
        return clerks;
    }

    /** @return who brings clerks to the queues that this PBX has */
    QueueMembers run(AmiSession session) throws IOException {
        Instant now = clock.instant();
        Map<String, CoreShowChannelEvent> up = new HashMap<>();
        of(CoreShowChannelEvent.class, session.list(new CoreShowChannelsAction()).stream())
                .forEach(channel -> up.put(channel.getUniqueid(), channel));
        open.stream()
                .filter(call -> !up.containsKey(call.value()))
                .forEach(call -> events.accept(new CallerHungUp(call, 0, now)));
        open.forEach(call -> Optional.ofNullable(up.get(call.value()))
                .ifPresent(caller -> up.values().forEach(other -> company(call, caller, other, now))));

        List<ResponseEvent> answer = List.copyOf(session.list(new QueueStatusAction()));
        of(QueueEntryEvent.class, answer.stream())
                .filter(entry -> isResident(entry, up))
                .forEach(entry -> events.accept(waiting(entry, up, now)));
        QueueMembers members = new QueueMembers(
                session,
                of(QueueParamsEvent.class, answer.stream())
                        .map(QueueParamsEvent::getQueue)
                        .collect(Collectors.toCollection(TreeSet::new)));
        members.bringAll(clerks, of(QueueMemberEvent.class, answer.stream()).toList());
        return members;
    }

    /** Who rings for a caller, or talks with them; after a transfer it may be another clerk than before the silence. */
    private void company(LinkedId call, CoreShowChannelEvent caller, CoreShowChannelEvent other, Instant now) {
        boolean together = caller.getBridgeid() != null
                && !caller.getBridgeid().isEmpty()
                && caller.getBridgeid().equals(other.getBridgeid());
        boolean rings =
                RINGING.equals(other.getChannelStateDesc()) && call.value().equals(other.getLinkedid());
        if (together || rings) {
            ClerkInterface.ofClerk(other.getChannel(), other.getAccountcode())
                    .ifPresent(login -> events.accept(
                            together ? new ClerkAnswered(call, login, now) : new ClerkRang(call, login, now)));
        }
    }

    /** A clerk who asks at a queue waits there too. */
    private static boolean isResident(QueueEntryEvent entry, Map<String, CoreShowChannelEvent> up) {
        CoreShowChannelEvent channel = up.get(entry.getUniqueId());
        return channel == null || !ClerkInterface.isOwn(channel.getChannel(), channel.getAccountcode());
    }

    private static CallerQueued waiting(QueueEntryEvent entry, Map<String, CoreShowChannelEvent> up, Instant now) {
        CoreShowChannelEvent channel = up.get(entry.getUniqueId());
        String dialled = channel == null || channel.getExten() == null ? "" : channel.getExten();
        String caller = entry.getCallerIdNum() == null ? "" : entry.getCallerIdNum();
        long seconds = entry.getWait() == null ? 0 : entry.getWait();
        return new CallerQueued(
                new LinkedId(entry.getUniqueId()), entry.getQueue(), dialled, caller, now.minusSeconds(seconds));
    }

    private static <E> Stream<E> of(Class<E> kind, Stream<ResponseEvent> events) {
        return events.filter(kind::isInstance).map(kind::cast);
    }
}
