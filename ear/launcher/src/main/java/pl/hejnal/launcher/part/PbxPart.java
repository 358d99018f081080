package pl.hejnal.launcher.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.settings.OfficeSettings;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.SystemAccount;
import pl.hejnal.launcher.pbx.AsteriskProgram;
import pl.hejnal.launcher.pbx.ClassOfService;
import pl.hejnal.launcher.pbx.OutwardCalls;
import pl.hejnal.launcher.pbx.PbxInstance;
import pl.hejnal.launcher.pbx.PbxRoot;
import pl.hejnal.launcher.pbx.PbxSettings;

/** The embedded Asterisk of this instance; a city's own PBX takes its place by {@code hejnal.ami.host}. */
public final class PbxPart implements Part {

    private final PbxSettings pbx;
    private final Consumer<String> tell;
    private final SystemAccount account;
    private @Nullable PbxInstance instance;
    private boolean stopped;

    public PbxPart(Settings settings, Secrets secrets, SystemAccount account, Consumer<String> tell)
            throws IOException {
        this.tell = tell;
        this.account = account;
        pbx = pbx(settings, secrets);
    }

    private static PbxSettings pbx(Settings settings, Secrets secrets) throws IOException {
        OfficeSettings groups = settings.groups();
        try {
            return new PbxSettings(
                    settings.config(),
                    settings.home().resolve("pbx"),
                    groups.sip().port(),
                    amiPort(groups),
                    groups.rtp().from(),
                    groups.rtp().to(),
                    "agi://127.0.0.1:" + groups.agi().port() + "/menu",
                    groups.dialledNumbers(),
                    secrets.of("ami"),
                    secrets.telephones(groups),
                    reach(groups),
                    settings.home().resolve("speech"),
                    groups.sip().bind(),
                    new OutwardCalls(groups.dial().allowed(), groups.dial().refused()));
        } catch (IllegalArgumentException wrong) {
            throw new UserError(
                    wrong.getMessage()
                            + "; see hejnal.number, hejnal.clerks, hejnal.managers, hejnal.sip.*, hejnal.dial.* and "
                            + "hejnal.outside.prefixes in config/hejnal.properties",
                    wrong);
        }
    }

    private static ClassOfService reach(OfficeSettings groups) {
        return new ClassOfService(
                groups.clerks(),
                groups.managers(),
                groups.sip().trunk(),
                groups.outside().prefixes());
    }

    /** Its own, where something stands between it and the office. */
    private static int amiPort(OfficeSettings groups) {
        return groups.pbx().amiPort().orElse(groups.ami().port());
    }

    @Override
    public String name() {
        return "Asterisk";
    }

    @Override
    public void start() throws Exception {
        AsteriskProgram asterisk = PbxRoot.inUserCache(tell).findOrMake();
        PbxInstance begun = new PbxInstance(pbx, asterisk, account);
        synchronized (this) {
            // Making an Asterisk takes half a minute; meanwhile somebody may have pressed Ctrl-C.
            if (stopped) {
                throw new UserError("Asterisk is being stopped");
            }
            instance = begun;
        }
        begun.start(Duration.ofSeconds(60));
    }

    public Path soundsDir() {
        return pbx.soundsDir();
    }

    /** @throws IllegalStateException before it was first started */
    public PbxInstance instance() {
        if (instance == null) {
            throw new IllegalStateException("Asterisk was not started");
        }
        return instance;
    }

    @Override
    public void stop() throws InterruptedException {
        synchronized (this) {
            stopped = true;
        }
        if (instance != null) {
            instance.stop();
        }
    }

    @Override
    public void kill() throws InterruptedException {
        if (instance != null && instance.isRunning()) {
            instance.kill();
        }
    }

    @Override
    public long pid() {
        return instance != null && instance.isRunning() ? instance.pid() : 0;
    }

    @Override
    public boolean isRunning() {
        return instance != null && instance.isRunning();
    }
}
