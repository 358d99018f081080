package pl.hejnal.integration.telephony.ami;

import java.io.IOException;
import org.asteriskjava.manager.event.ManagerEvent;

/** Who has something of their own to do on the line to the PBX, beside calls and queues. */
public interface AmiFollower {

    /**
     * The line is up again, on the thread that talks there; the PBX repeats nothing of what was missed.
     *
     * @throws IOException if the PBX does not answer, which ends the connection
     */
    void connected(AmiSession session) throws IOException;

    /** On the connection's own thread: nothing may be asked or waited for. */
    void hear(ManagerEvent event);
}
