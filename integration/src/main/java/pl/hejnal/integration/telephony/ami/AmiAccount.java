package pl.hejnal.integration.telephony.ami;

import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.TelephonySettings.Ami;

/** Where the manager interface listens and who we are there; see config/asterisk/manager.conf. */
record AmiAccount(String host, int port, String user, String secret) {

    static AmiAccount from(Settings settings) {
        Ami ami = settings.groups().ami();
        return new AmiAccount(ami.host(), ami.port(), ami.user(), settings.text("hejnal.ami.secret"));
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
