package pl.hejnal.reports.wallboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.calls.policy.CallPolicyDesk;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.supervision.SupervisionDesk;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.wallboard.domain.LiveCalls;
import pl.hejnal.reports.wallboard.domain.LiveClerk;
import pl.hejnal.reports.wallboard.domain.LiveClerk.Supervisor;
import pl.hejnal.reports.wallboard.domain.LiveClerks;
import pl.hejnal.reports.wallboard.domain.LiveOffice;
import pl.hejnal.reports.wallboard.domain.LiveTickets;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.tickets.domain.TicketNumber;

/** Where a manager sees what each clerk does. It is told by the same look as the wallboard. */
@Stateless
public class LiveClerksReport {

    @Inject
    private LiveCalls calls;

    @Inject
    private LiveTickets tickets;

    @Inject
    private ClerksAtWork clerks;

    @Inject
    private SkillDesk skills;

    @Inject
    private SupervisionDesk supervisions;

    @Inject
    private CallPolicyDesk policies;

    @Inject
    private UserDesk users;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    public LiveClerks now() {
        Map<Login, String> names = users.names();
        Map<Login, TicketNumber> talks = tickets.ofClerks();
        Map<Login, List<String>> queues = queues();
        Map<Login, Supervisor> supervisors = supervisors(names);
        Instant now = clock.instant();
        return new LiveClerks(
                policies.policy(CallPolicy.Name.SUPERVISION).on(),
                clerks.in(new LiveOffice(calls.all()), now).stream()
                        .map(each -> {
                            Login login = each.clerk().login();
                            return new LiveClerk(
                                    login,
                                    name(names, login),
                                    each.clerk().presence(),
                                    each.doing().state(),
                                    each.doing().since(),
                                    queues.getOrDefault(login, List.of()),
                                    Optional.ofNullable(talks.get(login)),
                                    Optional.ofNullable(supervisors.get(login)));
                        })
                        .sorted(Comparator.comparing(LiveClerk::name).thenComparing(LiveClerk::login))
                        .toList());
    }

    private Map<Login, List<String>> queues() {
        return skills.seats().stream()
                .collect(Collectors.toMap(
                        ClerkSeat::login,
                        seat -> seat.queues().stream()
                                .map(CallQueue::name)
                                .sorted()
                                .toList()));
    }

    private Map<Login, Supervisor> supervisors(Map<Login, String> names) {
        return supervisions.open().stream()
                .collect(Collectors.toMap(
                        SupervisionView::clerk,
                        view -> new Supervisor(
                                view.manager(), name(names, view.manager()), view.mode(), view.state(), view.since())));
    }

    private static String name(Map<Login, String> names, Login login) {
        return names.getOrDefault(login, login.value());
    }
}
