package pl.hejnal.calls.reading;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.PhoneCalls.Place;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.screenpop.ScreenPop;
import pl.hejnal.calls.screenpop.ScreenPops;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Moments;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;

/** Where calls are looked up. */
@Stateless
public class CallLog {

    private static final int LONGEST_PAGE = 500;

    @Inject
    private PhoneCalls calls;

    @Inject
    private ScreenPops screenPops;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private TicketDesk tickets;

    @Inject
    private Clock clock;

    /**
     * Newest first, with the callers' numbers: who took which page is in the log.
     *
     * @param since inclusive; {@code until} exclusive
     * @param cursor the page before's, or empty for the first
     * @throws Refusal {@code list.cursor} for a cursor that no page gave
     */
    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.ADMIN})
    public Page<CallView> newest(Optional<Instant> since, Optional<Instant> until, Optional<String> cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        List<PhoneCall> found = calls.newest(
                since.orElse(Instant.EPOCH),
                until.orElse(clock.instant().plusSeconds(86400)),
                cursor.map(CallLog::place),
                size + 1);
        List<PhoneCall> page = found.subList(0, Math.min(size, found.size()));
        if (!page.isEmpty()) {
            account("calls.exported", second(page.getLast()) + "–" + second(page.getFirst()));
        }
        Optional<String> next = found.size() > size
                ? Optional.of(page.getLast().arrivedAt() + "_" + page.getLast().id())
                : Optional.empty();
        return new Page<>(views(page), next);
    }

    /**
     * Calls that a list has found, in its order and without their way through the menu. Callers' numbers are among what it
     * shows, so it is in the log with each call's ticket.
     */
    @RolesAllowed(Roles.MANAGER)
    public List<CallView> listed(List<LinkedId> ids) {
        Map<LinkedId, PhoneCall> found =
                calls.find(ids).stream().collect(Collectors.toMap(PhoneCall::id, Function.identity()));
        List<CallView> listed = ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(call -> CallView.of(call, List.of()))
                .toList();
        audit.read(
                session.getCallerPrincipal().getName(),
                "call.listed",
                listed.stream().map(call -> call.ticket().value()).toList(),
                "");
        return listed;
    }

    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.ADMIN})
    public Optional<CallView> call(LinkedId id) {
        Optional<PhoneCall> found = calls.find(id);
        found.ifPresent(call -> account("call.exported", call.ticket().value()));
        return found.map(call -> views(List.of(call)).getFirst());
    }

    /** A ticket's calls, oldest first; none of a ticket that is not theirs to see. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public List<CallView> ofTicket(TicketNumber ticket) {
        return tickets.isOpen(ticket) ? views(calls.ofTicket(ticket)) : List.of();
    }

    /** What the caller was read about before they asked for a person: most likely what the ticket is about. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<ProcedureSymbol> lastCardRead(TicketNumber ticket) {
        if (!tickets.isOpen(ticket)) {
            return Optional.empty();
        }
        return calls.steps(calls.ofTicket(ticket).stream().map(PhoneCall::id).toList()).stream()
                .filter(step -> step.step() instanceof MenuStep.CardRead)
                .max(Comparator.comparing(CallStep::at))
                .map(step -> ((MenuStep.CardRead) step.step()).procedure());
    }

    /** The call that rings at this clerk or talks with them, for a screen that was away when it began. */
    @RolesAllowed({Roles.CLERK, Roles.TELEPHONY})
    public Optional<ScreenPop> atClerk(Login login) {
        return calls.atClerk(login).map(call -> screenPops.of(call, clock.instant()));
    }

    /** Calls that have not ended although they arrived before the given time; the PBX is asked about them. */
    @RolesAllowed(Roles.TELEPHONY)
    public List<LinkedId> unfinished(Instant arrivedBefore) {
        return calls.unfinished(arrivedBefore).stream().map(PhoneCall::id).toList();
    }

    private static Instant second(PhoneCall call) {
        return call.arrivedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private void account(String what, String subject) {
        audit.record(session.getCallerPrincipal().getName(), what, subject, "");
    }

    private List<CallView> views(List<PhoneCall> found) {
        Map<LinkedId, List<CallStep>> steps = calls
                .steps(found.stream().map(PhoneCall::id).toList())
                .stream()
                .collect(Collectors.groupingBy(CallStep::call));
        return found.stream()
                .map(call -> CallView.of(call, ScreenPops.trail(steps.getOrDefault(call.id(), List.of()))))
                .toList();
    }

    private static Place place(String cursor) {
        int gap = cursor.indexOf('_');
        try {
            return new Place(
                    Moments.read(cursor.substring(0, Math.max(gap, 0))),
                    new LinkedId(cursor.substring(gap + 1)).value());
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw new Refusal("list.cursor", Map.of());
        }
    }
}
