package pl.hejnal.integration.telephony.ami;

import java.io.IOException;

/** Something to be said or asked on the line to the PBX, by the one thread that talks there. */
public interface AmiTask {

    /** @throws IOException if the PBX does not answer, which ends the connection */
    void run(AmiSession session, QueueMembers members) throws IOException;
}
