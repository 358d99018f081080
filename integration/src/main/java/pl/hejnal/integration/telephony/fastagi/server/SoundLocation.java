package pl.hejnal.integration.telephony.fastagi.server;

import java.nio.file.Path;
import java.util.Optional;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.SpeechAddress;

/** Where the PBX finds a sound: as a file that both machines see, or at an address that it fetches and keeps. */
public interface SoundLocation {

    /** A PBX on this machine, or one that has the speech's directory under the same path. */
    SoundLocation FILES = Path::toString;

    /** @param sound absolute path without extension */
    String of(Path sound);

    static SoundLocation of(Settings settings) {
        Optional<String> url = settings.groups().speech().url().map(address -> address.replaceAll("/+$", ""));
        return url.isEmpty()
                ? FILES
                : sound -> url.get()
                        + SpeechAddress.of(sound.getFileName().toString(), settings.text("hejnal.speech.key"))
                                .path();
    }
}
