package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.kernel.settings.OfficeSettings.Database;
import pl.hejnal.launcher.SamplePorts;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.part.SampleDatabase;

/** What WildFly is told about its surroundings: settings, places, and the secrets of the parts it talks to. */
public final class ServerProperties {

    private final Settings settings;
    private final Secrets secrets;
    private final Map<String, String> all;

    public ServerProperties(Settings settings, Secrets secrets) throws IOException {
        this.settings = settings;
        this.secrets = secrets;
        all = new TreeMap<>(settings.all());
        // Who migrates the database is the launcher's business; what the server does not know, nobody gets from it.
        all.remove(ExternalServiceCheck.OWNER);
        all.remove(ExternalServiceCheck.OWNER_PASSWORD);
        all.put("hejnal.home", settings.home().toString());
        all.put("hejnal.config", settings.config().toString());
        all.putIfAbsent(
                "hejnal.departments", settings.config().resolve("departments").toString());
        all.putIfAbsent(
                "hejnal.departments.secrets",
                settings.home().resolve("secrets/departments").toString());
        all.putIfAbsent(
                "hejnal.departments.drops", settings.home().resolve("drops").toString());
        all.putIfAbsent(
                "hejnal.pbx.secrets", settings.home().resolve("secrets/pbx").toString());
        all.putIfAbsent("hejnal.demo.dir", settings.config().resolve("demo").toString());
        all.put("hejnal.speech.dir", settings.home().resolve("speech").toString());
        all.putIfAbsent(
                "hejnal.recordings", settings.home().resolve("recordings").toString());
        all.putIfAbsent("hejnal.numbers", settings.home().resolve("numbers").toString());
        all.putIfAbsent(
                "hejnal.mail.password.file",
                settings.home().resolve("secrets/mail-password").toString());
        if (!settings.isProduction()) {
            all.putIfAbsent("hejnal.site", settings.localSite() + "/status.xhtml");
            all.putIfAbsent("hejnal.screens.url", settings.localSite());
        }
        all.put("hejnal.https", Boolean.toString(settings.isHttps()));
        all.put("hejnal.cookie.secure", Boolean.toString(settings.isHttps()));
        all.put("hejnal.cookie.name", settings.isHttps() ? "__Host-HEJNAL" : "HEJNAL");
        addSamples();
        own("hejnal.pin.key", "pin.key");
        own("hejnal.speech.key", "speech.key");
        if (!settings.isExternalPbx()) {
            all.put("hejnal.ami.secret", secrets.of("ami"));
            all.put(
                    "hejnal.talks.dir",
                    settings.home().resolve("pbx/spool/talks").toString());
            all.put(
                    "hejnal.messages.dir",
                    settings.home().resolve("pbx/spool/messages").toString());
            all.put("hejnal.pbx.journal", settings.home().resolve("pbx/log").toString());
        } else {
            settings.text("hejnal.ami.secret");
        }
        if (!settings.isExternalDatabase()) {
            all.put("hejnal.db.url", "jdbc:postgresql://127.0.0.1:" + databasePort() + "/hejnal");
            all.put("hejnal.db.password", secrets.of("db"));
        } else {
            settings.text("hejnal.db.password");
        }
    }

    /** Another than the database's own, where something stands between it and the server. */
    private int databasePort() {
        Database db = settings.groups().db();
        return db.relayPort().orElse(db.port());
    }

    /** Where the sample departments are; the routes of config/departments name these settings. */
    private void addSamples() {
        SamplePorts.of(settings).forEach((key, port) -> all.putIfAbsent(key, port.toString()));
        all.putIfAbsent("hejnal.sample.km.url", "http://127.0.0.1:" + settings.number(SamplePorts.FIRST));
        all.putIfAbsent("hejnal.sample.sa.url", "http://127.0.0.1:" + settings.number(SamplePorts.SOAP));
        all.putIfAbsent("hejnal.sample.au.jdbc", SampleDatabase.url(settings));
    }

    private void own(String key, String secret) throws IOException {
        if (!all.containsKey(key)) {
            all.put(key, secrets.of(secret));
        }
    }

    public Map<String, String> all() {
        return Map.copyOf(all);
    }

    void describe(RunFile file) throws IOException {
        Map<String, String> unused = secrets.telephones(settings.groups());
        file.put("number", settings.text("hejnal.number"));
        file.put("sip.port", settings.text("hejnal.sip.port"));
        file.put("sip.out", settings.text("hejnal.sip.trunk"));
        file.put("http.port", settings.text("hejnal.http.port"));
        file.put("health.port", settings.text("hejnal.health.port"));
        file.put("speech.dir", all.getOrDefault("hejnal.speech.dir", ""));
        file.put("sip.clerks", secrets.clerksFile());
        file.put("pid.launcher", ProcessHandle.current().pid());
    }
}
