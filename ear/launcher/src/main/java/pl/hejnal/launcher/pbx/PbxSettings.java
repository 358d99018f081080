package pl.hejnal.launcher.pbx;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One PBX instance. {@code config} is the directory that holds {@code asterisk/}; everything written lies under
 * {@code home}, so two instances need only different homes and ports.
 */
public record PbxSettings(
        Path config,
        Path home,
        int sipPort,
        int amiPort,
        int rtpFrom,
        int rtpTo,
        String agiUrl,
        List<String> numbers,
        String amiSecret,
        Map<String, String> clerkPasswords,
        ClassOfService reach,
        Path speechDir,
        String sipBind,
        OutwardCalls outward) {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String NOWHERE = "127.0.0.1:9";

    /** One that only this machine can call, and that calls nobody outside. */
    public PbxSettings(
            Path config,
            Path home,
            int sipPort,
            int amiPort,
            int rtpFrom,
            int rtpTo,
            String agiUrl,
            List<String> numbers,
            String amiSecret,
            Map<String, String> clerkPasswords,
            Path speechDir) {
        this(
                config,
                home,
                sipPort,
                amiPort,
                rtpFrom,
                rtpTo,
                agiUrl,
                numbers,
                amiSecret,
                clerkPasswords,
                new ClassOfService(clerkPasswords.keySet().stream().sorted().toList(), List.of(), NOWHERE, List.of()),
                speechDir,
                THIS_MACHINE,
                OutwardCalls.NONE);
    }

    public PbxSettings {
        if (!sipBind.matches("[0-9a-fA-F.:\\[\\]]{2,45}")) {
            throw new IllegalArgumentException("hejnal.sip.bind is no address: " + sipBind);
        }
        home = home.toAbsolutePath();
        numbers =
                numbers.stream().map(OfficeNumber::of).map(OfficeNumber::digits).toList();
        clerkPasswords = Map.copyOf(clerkPasswords);
        clerkPasswords.forEach((login, password) -> {
            if (!login.matches("[a-z][a-z0-9-]{0,30}") || !password.matches("[\\x21-\\x3a\\x3c-\\x7e]{1,80}")) {
                throw new IllegalArgumentException(
                        "a clerk's login or SIP password has characters a PBX cannot hold: " + login);
            }
        });
    }

    public Path soundsDir() {
        return home.resolve("share/sounds/hejnal");
    }

    public Path logDir() {
        return home.resolve("log");
    }
}
