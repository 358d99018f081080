package pl.hejnal.integration.telephony.fastagi.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Who may ask what to do with a call. FastAGI knows no password: whoever is let in can make calls up, so only this
 * machine and the PBX's are.
 */
public record AllowedPeers(Set<InetAddress> known) {

    private static final Logger LOG = System.getLogger(AllowedPeers.class.getName());
    public static final AllowedPeers THIS_MACHINE = new AllowedPeers(Set.of());

    public AllowedPeers {
        known = Set.copyOf(known);
    }

    /** @param pbx name or address of the machine that AMI is spoken with */
    public static AllowedPeers with(String pbx) {
        try {
            return new AllowedPeers(Set.of(InetAddress.getAllByName(pbx)));
        } catch (UnknownHostException unknown) {
            LOG.log(Level.ERROR, "hejnal.ami.host {0} is not known by name; FastAGI listens to this machine only", pbx);
            return THIS_MACHINE;
        }
    }

    public boolean isOne(InetAddress caller) {
        return caller.isLoopbackAddress() || known.contains(caller);
    }
}
