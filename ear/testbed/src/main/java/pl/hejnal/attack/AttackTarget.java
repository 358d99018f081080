package pl.hejnal.attack;

import java.net.URI;
import java.nio.file.Path;
import pl.hejnal.launcher.Settings;

/**
 * The running instance that is attacked: its addresses, and where its home is for attacks that judge files. Demonstration
 * accounts have their login followed by "-demo" as password.
 */
public record AttackTarget(Settings settings) {

    /** The address of the web server, without a slash at its end. */
    public String site() {
        return "http://127.0.0.1:" + settings.number("hejnal.http.port");
    }

    public URI page(String path) {
        return URI.create(site() + path);
    }

    public int httpPort() {
        return settings.number("hejnal.http.port");
    }

    public int sipPort() {
        return settings.number("hejnal.sip.port");
    }

    /** The number that residents dial, digits only. */
    public String number() {
        return settings.text("hejnal.number");
    }

    public Path home() {
        return settings.home();
    }

    public String passwordOf(String demonstrationLogin) {
        return demonstrationLogin + "-demo";
    }
}
