package pl.hejnal.integration.telephony.ami;

import pl.hejnal.kernel.Settings;

/** Where the manager interface listens and who we are there; see config/asterisk/manager.conf. */
record AmiAccount(String host, int port, String user, String secret) {

    static AmiAccount from(Settings settings) {
        return new AmiAccount(
                settings.text("hejnal.ami.host"),
                settings.number("hejnal.ami.port"),
                settings.text("hejnal.ami.user"),
                settings.text("hejnal.ami.secret"));
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
