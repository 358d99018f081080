package pl.hejnal.integration.telephony.ami.callback;

import java.io.IOException;
import java.util.Collection;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import pl.hejnal.integration.telephony.PbxText;
import pl.hejnal.integration.telephony.ami.AmiSession;

/** What the PBX says of a queue at this moment. */
final class QueueState {

    private QueueState() {}

    /** How many clerks could be rung now: their telephones are there and idle, and they take no break. */
    static int freeClerks(AmiSession session, String queue) throws IOException {
        QueueStatusAction status = new QueueStatusAction();
        status.setQueue(PbxText.amiValue(queue));
        Collection<ResponseEvent> answer = session.list(status);
        return (int) answer.stream()
                .filter(QueueMemberEvent.class::isInstance)
                .map(QueueMemberEvent.class::cast)
                .filter(QueueState::isFree)
                .count();
    }

    private static boolean isFree(QueueMemberEvent member) {
        return !Boolean.TRUE.equals(member.getPaused())
                && member.getStatus() != null
                && member.getStatus() == QueueMemberEvent.AST_DEVICE_NOT_INUSE;
    }
}
