package pl.hejnal.calls.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.CallEnded;
import pl.hejnal.calls.Conclusion;
import pl.hejnal.calls.counting.CallCounting;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.facts.CallFact;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.calls.journal.domain.JournalFindings;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.calls.journal.domain.JournalPlaces;
import pl.hejnal.calls.voicemail.RecordedAudio;
import pl.hejnal.calls.voicemail.VoicemailFiles;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.calls.voicemail.domain.Voicemail;
import pl.hejnal.calls.voicemail.domain.Voicemails;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.tickets.OpenTicket;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Where the PBX's own journal is compared with what is known. It tells of calls that are over and is right about them:
 * what is missing is made, what is wrong is put right and says so on the call. Told again, it changes nothing.
 */
@Stateless
@RolesAllowed(Roles.TELEPHONY)
public class JournalDesk {

    private static final String TELEPHONE = "telephone";
    private static final Set<Outcome> PROMISED =
            EnumSet.of(Outcome.CALLBACK, Outcome.RETURN_CALL_REQUESTED, Outcome.NOT_REACHED);

    @Inject
    private PhoneCalls calls;

    @Inject
    private Voicemails voicemails;

    @Inject
    private JournalPlaces places;

    @Inject
    private JournalFindings findings;

    @Inject
    private CallCounting counting;

    @Inject
    private Conclusion conclusion;

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private AuditTrail audit;

    @Inject
    private VoicemailFiles files;

    @Inject
    private Event<CallEnded> ends;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TELEPHONY)
    public Optional<JournalPlace> place(String journal) {
        return places.find(journal);
    }

    /**
     * Confirms the calls of which the same is known, in one statement for all of them.
     *
     * @return the others: of them something else is known, or nothing
     */
    @RolesAllowed(Roles.TELEPHONY)
    public Set<LinkedId> compare(List<JournalledCall> told) {
        Map<LinkedId, PhoneCall> known = known(told);
        Map<LinkedId, Instant> confirmed = new HashMap<>();
        Set<LinkedId> differing = new HashSet<>();
        for (JournalledCall call : told) {
            PhoneCall ours = known.get(call.id());
            if (ours == null || !agrees(ours, call)) {
                differing.add(call.id());
                continue;
            }
            if (ours.journalAt().isEmpty()) {
                confirmed.put(call.id(), call.facts().arrivedAt());
                reportImpossible(ours);
            }
            discard(call);
        }
        calls.confirm(confirmed);
        return differing;
    }

    /** In one reading: a busy office's journal tells of a hundred calls at once. */
    private Map<LinkedId, PhoneCall> known(List<JournalledCall> told) {
        return calls.find(told.stream().map(JournalledCall::id).toList()).stream()
                .collect(Collectors.toMap(PhoneCall::id, Function.identity()));
    }

    private boolean agrees(PhoneCall known, JournalledCall told) {
        return known.state() == CallState.ENDED
                && known.journalAt()
                        .filter(began -> !began.equals(told.facts().arrivedAt()))
                        .isEmpty()
                && told.facts().differingFrom(known.facts()).isEmpty()
                && unknown(told).isEmpty();
    }

    private List<RecordedAudio> unknown(JournalledCall told) {
        return told.recorded().stream()
                .filter(sound -> voicemails.find(sound.file()).isEmpty())
                .toList();
    }

    /**
     * The journals have been read so far, and of what they told before nothing is left to tell.
     *
     * @param unreadable lines before these places that made no sense, and after the places that were reached before
     */
    @RolesAllowed(Roles.TELEPHONY)
    public void reach(List<JournalPlace> places, long unreadable) {
        Instant now = clock.instant();
        this.places.reach(places, now);
        findings.skip(LocalDate.ofInstant(now, OfficeZone.ZONE), unreadable);
    }

    /** What stands here of this call is from now on what the journal tells. */
    @RolesAllowed(Roles.TELEPHONY)
    public void settle(JournalledCall told) {
        LinkedId id = identity(told);
        Optional<PhoneCall> before = calls.claim(id);
        boolean toldBefore = before.flatMap(PhoneCall::journalAt).isPresent();
        Optional<Instant> counted = before.filter(known -> toldBefore).map(PhoneCall::arrivedAt);
        PhoneCall call = before.map(known -> correct(known, told)).orElseGet(() -> keep(id, told));
        if (!toldBefore) {
            reportImpossible(call);
        }
        findings.tell(counted, call.arrivedAt());
        unknown(told).forEach(sound -> {
            voicemails.add(new Voicemail(sound.file(), id, sound.kind(), sound.at(), sound.length()));
            if (sound.kind() == RecordingKind.MESSAGE) {
                tickets.leaveMessage(call.ticket(), sound.at());
            }
        });
        discard(told);
    }

    /** Whoever keeps the PBX's clock is to see it: such a length is in no sum, and the calls beside it may be wrong too. */
    private void reportImpossible(PhoneCall call) {
        call.segments().stream()
                .filter(part -> part.length()
                        .filter(length -> !Segment.isPossible(length))
                        .isPresent())
                .findFirst()
                .ifPresent(part -> audit.recordSome(
                        TELEPHONE,
                        "call.impossible-length",
                        call.ticket().value(),
                        part.length().orElseThrow().toSeconds() + " s"));
    }

    /** Told again after a crash it says the same, so a file that is gone by then is missed by nobody. */
    private void discard(JournalledCall told) {
        told.refused().stream()
                .filter(sound -> voicemails.find(sound.file()).isEmpty())
                .forEach(sound -> files.discard(sound.kind(), sound.file()));
    }

    /** The PBX's own, unless it is another call that bears it now or has borne it until now. */
    private LinkedId identity(JournalledCall told) {
        Optional<Instant> began = calls.claim(told.id())
                .flatMap(PhoneCall::journalAt)
                .filter(other -> !other.equals(told.facts().arrivedAt()));
        if (began.filter(told.facts().arrivedAt()::isBefore).isPresent()) {
            return told.formerId();
        }
        began.ifPresent(earlier -> calls.reidentify(told.id(), told.formerId(earlier)));
        return told.id();
    }

    private PhoneCall keep(LinkedId id, JournalledCall told) {
        CallerNumber caller = CallerNumber.of(told.caller());
        Instant arrived = told.facts().arrivedAt();
        TicketNumber ticket = tickets.open(new OpenTicket(caller, Language.PL, CallDesk.CHANNEL, arrived));
        PhoneCall call = new PhoneCall(id, ticket, told.dialled(), caller, Language.PL, arrived);
        calls.add(call);
        say(id, new MenuStep.FromJournal(Optional.empty()));
        counting.change(call, kept -> kept.correct(told.facts()));
        findings.correct(id, arrived, EnumSet.of(CorrectionKind.MISSING), call.outcome());
        follow(call, Optional.empty());
        remindOfAPromise(call);
        return call;
    }

    private PhoneCall correct(PhoneCall call, JournalledCall told) {
        CallFacts before = call.facts();
        Outcome outcome = call.outcome();
        boolean ended = call.state() == CallState.ENDED;
        Optional<Login> atClerk = call.clerk();
        Optional<Login> talker = call.lastTalker();
        Set<CallFact> differing = told.facts().differingFrom(before);
        counting.change(call, corrected -> {
            corrected.correct(told.facts());
            if (!ended) {
                corrected.wentThrough(calls.way(call.id()));
            }
        });
        differing.forEach(fact -> say(
                call.id(),
                before.know(fact) ? new MenuStep.Corrected(fact) : new MenuStep.FromJournal(Optional.of(fact))));
        findings.correct(call.id(), call.arrivedAt(), kinds(ended, differing, outcome != call.outcome()), outcome);
        if (outcome != call.outcome() || !talker.equals(call.lastTalker())) {
            tickets.reopen(call.ticket(), clock.instant());
            follow(call, talker);
        }
        if (differing.contains(CallFact.MENU)) {
            remindOfAPromise(call);
        }
        if (!ended) {
            ends.fire(new CallEnded(call.id(), atClerk.or(call::lastTalker)));
        }
        return call;
    }

    /** Of a call that went on for us, more was missing than its end; that is one fault, not several. */
    private static Set<CorrectionKind> kinds(boolean ended, Set<CallFact> differing, boolean outcome) {
        Set<CorrectionKind> kinds = ended ? CorrectionKind.of(differing) : EnumSet.of(CorrectionKind.UNFINISHED);
        if (ended && outcome) {
            kinds.add(CorrectionKind.OUTCOME);
        }
        return kinds;
    }

    /** @param wrongly who was said to have talked last before */
    private void follow(PhoneCall call, Optional<Login> wrongly) {
        call.lastTalker().ifPresent(login -> tickets.takeFrom(call.ticket(), wrongly, login));
        conclusion.draw(call, call.endedAt().orElseGet(clock::instant));
    }

    /** Only the journal knows that they were promised a call: nothing here will make it, so somebody has to look at the ticket. */
    private void remindOfAPromise(PhoneCall call) {
        if (PROMISED.contains(call.outcome())) {
            tickets.miss(call.ticket(), call.endedAt().orElseGet(clock::instant));
        }
    }

    private void say(LinkedId call, MenuStep step) {
        calls.add(new CallStep(call, clock.instant(), step));
    }
}
