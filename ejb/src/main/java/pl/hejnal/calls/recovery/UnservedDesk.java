package pl.hejnal.calls.recovery;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.callback.CallbackOrder;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedCalls.Place;
import pl.hejnal.calls.unserved.domain.UnservedCount;
import pl.hejnal.calls.unserved.domain.UnservedFilter;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Moments;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;

/** Where a manager works off who was not served. */
@Stateless
public class UnservedDesk {

    /** Longest reason, in characters. */
    public static final int LONGEST_WORDS = 300;

    private static final int LONGEST_PAGE = 100;
    private static final int MOST_DAYS = 91;
    private static final char GAP = '_';

    @Inject
    private UnservedCalls unserved;

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallbackOrder callbacks;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /**
     * Newest first, with callers' numbers: who saw which is in the log.
     *
     * @param days today included
     * @param owed only those to whom an answer is owed
     * @param cursor the page before's, or empty for the first
     * @throws Refusal {@code list.cursor} for a cursor that no page gave
     */
    @RolesAllowed(Roles.MANAGER)
    public Page<UnservedCall> list(
            int days, boolean owed, Optional<UnservedReason> reason, Optional<String> cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        List<UnservedCall> found = unserved.newest(
                new UnservedFilter(since(days), owed, reason), cursor.map(UnservedDesk::place), size + 1);
        List<UnservedCall> page = found.subList(0, Math.min(size, found.size()));
        read(page);
        return new Page<>(
                page,
                found.size() > size
                        ? Optional.of(page.getLast().arrivedAt().toString()
                                + GAP
                                + page.getLast().call())
                        : Optional.empty());
    }

    @RolesAllowed(Roles.MANAGER)
    public Optional<UnservedCall> find(LinkedId call) {
        Optional<UnservedCall> found = unserved.find(call);
        read(found.stream().toList());
        return found;
    }

    private void read(List<UnservedCall> page) {
        audit.read(
                login(),
                "call.listed",
                page.stream().map(call -> call.ticket().value()).toList(),
                "");
    }

    @RolesAllowed(Roles.MANAGER)
    public List<UnservedCount> counts(int days) {
        return unserved.counts(since(days));
    }

    /**
     * Nothing is owed to this caller, for a reason. Somebody may have been quicker, and then nothing changes.
     *
     * @throws Refusal {@code unserved.words} without a reason, or with one longer than {@link #LONGEST_WORDS}
     */
    @RolesAllowed(Roles.MANAGER)
    public void settle(LinkedId id, String words) {
        String reason = PlainText.line(words);
        if (reason.isEmpty() || reason.length() > LONGEST_WORDS) {
            throw new Refusal("unserved.words", Map.of("longest", LONGEST_WORDS));
        }
        unserved.find(id).ifPresent(call -> {
            if (unserved.settle(id, new Made(Remedy.SETTLED, clock.instant(), login(), reason))) {
                audit.record(login(), "unserved.settled", call.ticket().value(), reason);
            }
        });
    }

    /**
     * The caller is called back when it is their turn, by the place that they had.
     *
     * @throws Refusal {@code callback.number} for a number that may not be dialled, {@code callback.ordered} where they are
     *     to be called back already, {@code ticket.closed} where a clerk has closed their ticket
     */
    @RolesAllowed(Roles.MANAGER)
    public void callBack(LinkedId id) {
        PhoneCall call = calls.claim(id)
                .filter(known -> unserved.find(id).filter(UnservedCall::isOwed).isPresent())
                .orElseThrow(() -> new Refusal("unserved.none"));
        callbacks.order(call, login(), clock.instant());
        audit.record(login(), "callback.ordered", call.ticket().value(), "");
    }

    private Instant since(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return today.minusDays(Math.clamp(days, 1, MOST_DAYS) - 1L)
                .atStartOfDay(OfficeZone.ZONE)
                .toInstant();
    }

    private String login() {
        return session.getCallerPrincipal().getName();
    }

    private static Place place(String cursor) {
        int gap = cursor.indexOf(GAP);
        try {
            return new Place(Moments.read(cursor.substring(0, Math.max(gap, 0))), cursor.substring(gap + 1));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw new Refusal("list.cursor", Map.of());
        }
    }
}
