package pl.hejnal.integration.telephony.ami;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.staffing.PresenceView;
import pl.hejnal.staffing.domain.Presence;

/**
 * Who is rung by the queue: present clerks are its members, clerks on a break are paused ones. Every action may be
 * repeated; the PBX's "already there" and "not there" are what was wanted.
 */
final class QueueMembers {

    private static final Logger LOG = System.getLogger(QueueMembers.class.getName());

    private final AmiSession session;
    private final String queue;

    QueueMembers(AmiSession session, String queue) {
        this.session = session;
        this.queue = PbxText.amiValue(queue);
    }

    void bring(String login, Presence presence) throws IOException {
        for (ManagerAction action : actions(login, presence)) {
            ManagerResponse response = session.send(action);
            if (response instanceof ManagerError && !isWanted(response.getMessage())) {
                LOG.log(Level.WARNING, "The PBX refuses to bring {0} to {1}: {2}", login, presence,
                        response.getMessage());
            }
        }
    }

    /** Changes only what differs, so that a reconnection does not disturb clerks whom the queue knows already. */
    void bringAll(List<PresenceView> clerks, List<QueueMemberEvent> members) throws IOException {
        Map<String, Presence> inQueue = new HashMap<>();
        for (QueueMemberEvent member : members) {
            inQueue.put(ClerkInterface.login(null, member.getInterface()),
                    Boolean.TRUE.equals(member.getPaused()) ? Presence.ON_BREAK : Presence.PRESENT);
        }
        for (PresenceView clerk : clerks) {
            Presence known = inQueue.remove(clerk.login());
            if (clerk.presence() != (known == null ? Presence.AWAY : known)) {
                bring(clerk.login(), clerk.presence());
            }
        }
        for (String stranger : inQueue.keySet()) {
            bring(stranger, Presence.AWAY);
        }
    }

    List<ManagerAction> actions(String login, Presence presence) {
        String telephone = ClerkInterface.of(login);
        return switch (presence) {
            case AWAY -> List.of(new QueueRemoveAction(queue, telephone));
            case PRESENT -> List.of(added(login, telephone, false), new QueuePauseAction(telephone, queue, false));
            case ON_BREAK -> List.of(added(login, telephone, true), new QueuePauseAction(telephone, queue, true));
        };
    }

    private QueueAddAction added(String login, String telephone, boolean paused) {
        QueueAddAction action = new QueueAddAction(queue, telephone, 0);
        action.setMemberName(PbxText.amiValue(login));
        action.setPaused(paused);
        return action;
    }

    /** app_queue's answers to an addition of a member and to a removal of nobody. */
    private static boolean isWanted(String message) {
        return message != null && (message.contains("Already there") || message.contains("Not there"));
    }
}
