package pl.hejnal.integration.telephony.ami.supervision;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.integration.telephony.ami.AmiSession;

/** Carries out what a manager asked for, as far as the PBX stands so that it may be. */
final class SupervisionOrders {

    private static final Logger LOG = System.getLogger(SupervisionOrders.class.getName());

    private SupervisionOrders() {}

    /** @return why the manager's telephone is not rung */
    static Optional<SupervisionFailure> ring(AmiSession session, SupervisionView supervision, SupervisionMode mode)
            throws IOException {
        PbxChannels up = PbxChannels.of(session);
        Optional<String> talking = up.clerks(supervision.clerk(), supervision.call());
        Optional<String> caller = up.name(supervision.call());
        if (talking.isEmpty() || caller.isEmpty()) {
            return Optional.of(SupervisionFailure.TALK_OVER);
        }
        if (!PbxChannels.wasTold(session, caller.get())) {
            return Optional.of(SupervisionFailure.NOT_TOLD);
        }
        if (!PbxChannels.isFree(session, supervision.manager())) {
            return Optional.of(SupervisionFailure.NO_TELEPHONE);
        }
        return send(session, SupervisionActions.ring(supervision, talking.get(), mode));
    }

    /** @return empty also where the PBX would not: as long as the manager's line is up, they are there as before */
    static Optional<SupervisionFailure> change(AmiSession session, SupervisionView supervision, SupervisionMode mode)
            throws IOException {
        if (PbxChannels.of(session).name(supervision.line()).isEmpty()) {
            return Optional.of(SupervisionFailure.TALK_OVER);
        }
        // Refused or not: the line is up, and its end will be told.
        Optional<SupervisionFailure> unused = send(session, SupervisionActions.change(supervision, mode));
        return Optional.empty();
    }

    /** @return why there is nothing to end; while the PBX has the line, its end will be told */
    static Optional<SupervisionFailure> end(AmiSession session, SupervisionView supervision) throws IOException {
        Optional<String> channel = PbxChannels.of(session).name(supervision.line());
        if (channel.isEmpty()) {
            return Optional.of(SupervisionFailure.NOT_ANSWERED);
        }
        Optional<SupervisionFailure> unused = send(session, SupervisionActions.end(channel.get()));
        return Optional.empty();
    }

    private static Optional<SupervisionFailure> send(AmiSession session, OriginateAction action) throws IOException {
        ManagerResponse response = session.send(action);
        if (response instanceof ManagerError refused) {
            LOG.log(Level.WARNING, "The PBX refuses what a manager asked for: {0}", refused.getMessage());
            return Optional.of(SupervisionFailure.PBX);
        }
        return Optional.empty();
    }
}
