package pl.hejnal.web.admission;

import pl.hejnal.kernel.Settings;
import pl.hejnal.web.admission.proxy.Proxies;

/**
 * What the city's IT decides about requests.
 *
 * @param healthPort the port of the listener for health; 0 if there is none of its own
 * @param https whether people reach this server by https only, through a proxy
 */
record Rules(Proxies proxies, int healthPort, boolean https) {

    static Rules ofThisServer() {
        Settings settings = new Settings();
        return new Rules(Proxies.of(settings), settings.groups().health().port(), settings.isHttps());
    }
}
