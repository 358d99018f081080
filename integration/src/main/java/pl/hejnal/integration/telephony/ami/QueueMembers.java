package pl.hejnal.integration.telephony.ami;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueuePenaltyAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.Presence;

/**
 * Who is rung by which queue: present clerks are members of the queues of their skills, clerks on a break are paused
 * ones. Every action may be repeated; the PBX's "already there" and "not there" are what was wanted.
 */
public final class QueueMembers {

    private static final Logger LOG = System.getLogger(QueueMembers.class.getName());
    /** Members of a higher penalty are rung when none of a lower one can be. */
    static final int OWN = 0;

    static final int HELPING = 10;

    private final AmiSession session;
    private final Set<String> queues;

    /** How a clerk stands in one queue. */
    private record Place(int penalty, boolean paused) {}

    /** @param queues those that the PBX has; a skill for which it has none is nobody's to ring */
    QueueMembers(AmiSession session, Collection<String> queues) {
        this.session = session;
        this.queues = Set.copyOf(queues);
    }

    void bring(ClerkSeat seat) throws IOException {
        Map<String, Place> wanted = wanted(seat);
        for (String queue : queues.stream().sorted().toList()) {
            place(queue, seat.login().value(), wanted.get(queue));
        }
    }

    /** Changes only what differs, so that a reconnection does not disturb clerks whom the queues know already. */
    void bringAll(List<ClerkSeat> clerks, List<QueueMemberEvent> members) throws IOException {
        Map<String, Map<String, Place>> known = known(members);
        for (ClerkSeat clerk : clerks) {
            String name = clerk.login().value();
            bringNear(name, wanted(clerk), known.getOrDefault(name, Map.of()));
            known.remove(name);
        }
        for (Map.Entry<String, Map<String, Place>> stranger : known.entrySet()) {
            bringNear(stranger.getKey(), Map.of(), stranger.getValue());
        }
    }

    /** By what their telephones are called. A member of another technology is no clerk's: whoever put it there keeps it. */
    private static Map<String, Map<String, Place>> known(List<QueueMemberEvent> members) {
        Map<String, Map<String, Place>> known = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        for (QueueMemberEvent member : members) {
            ClerkInterface.name(member.getInterface())
                    .ifPresentOrElse(
                            name -> known.computeIfAbsent(name, first -> new HashMap<>())
                                    .put(member.getQueue(), place(member)),
                            () -> others.add(String.valueOf(member.getInterface())));
        }
        if (!others.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Members of queues that are no clerks'' telephones are left as they are: {0}",
                    others);
        }
        return known;
    }

    private static Place place(QueueMemberEvent member) {
        return new Place(
                member.getPenalty() == null ? OWN : member.getPenalty(), Boolean.TRUE.equals(member.getPaused()));
    }

    private void bringNear(String name, Map<String, Place> wanted, Map<String, Place> known) throws IOException {
        for (String queue : queues.stream().sorted().toList()) {
            Place place = wanted.get(queue);
            if (place == null ? known.containsKey(queue) : !place.equals(known.get(queue))) {
                place(queue, name, place);
            }
        }
    }

    private Map<String, Place> wanted(ClerkSeat seat) {
        Map<String, Place> wanted = new HashMap<>();
        if (seat.presence() != Presence.AWAY) {
            boolean paused = seat.presence() == Presence.ON_BREAK;
            seat.helps().forEach(queue -> wanted.put(queue.name(), new Place(HELPING, paused)));
            seat.queues().forEach(queue -> wanted.put(queue.name(), new Place(OWN, paused)));
            seat.queues().stream()
                    .map(CallQueue::name)
                    .filter(queue -> !queues.contains(queue))
                    .forEach(missing -> LOG.log(
                            Level.DEBUG, "The PBX has no queue {0}, which {1} could answer", missing, seat.login()));
        }
        return wanted;
    }

    /**
     * @param name a clerk's login, or what a stranger's telephone is called
     * @param place null for none
     */
    private void place(String queue, String name, @Nullable Place place) throws IOException {
        for (ManagerAction action : actions(PbxText.amiValue(queue), name, place)) {
            ManagerResponse response = session.send(action);
            if (response instanceof ManagerError && !isWanted(response.getMessage())) {
                LOG.log(
                        Level.WARNING,
                        "The PBX refuses to change {0} in queue {1}: {2}",
                        name,
                        queue,
                        response.getMessage());
            }
        }
    }

    private static List<ManagerAction> actions(String queue, String name, @Nullable Place place) {
        String telephone = ClerkInterface.of(name);
        if (place == null) {
            return List.of(new QueueRemoveAction(queue, telephone));
        }
        QueueAddAction add = new QueueAddAction(queue, telephone, place.penalty());
        add.setMemberName(PbxText.amiValue(name));
        add.setPaused(place.paused());
        // A member who was there already is not changed by an addition.
        return List.of(
                add,
                new QueuePenaltyAction(telephone, place.penalty(), queue),
                new QueuePauseAction(telephone, queue, place.paused()));
    }

    /** app_queue's answers to an addition of a member and to a removal of nobody. */
    private static boolean isWanted(@Nullable String message) {
        return message != null && (message.contains("Already there") || message.contains("Not there"));
    }
}
