package pl.hejnal.calls.voicemail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.calls.voicemail.domain.Voicemail;
import pl.hejnal.kernel.Settings;

/** The directories in which the PBX lays down what callers say. */
@ApplicationScoped
public class VoicemailFiles {

    /** As config/asterisk/extensions.conf names them; nothing else is ever opened. */
    private static final Pattern NAME = Pattern.compile("[0-9.]{1,40}-[0-9]{1,12}\\.wav");

    private static final Logger LOG = System.getLogger(VoicemailFiles.class.getName());
    /** Two seconds of 16 bits at 8 kHz and their head: nothing in which somebody has spoken is shorter. */
    private static final long LONGEST_NOTHING = 2 * 16_000 + 44;

    private final Settings settings;

    @Inject
    VoicemailFiles(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // the container's stand-in, which is never asked
    protected VoicemailFiles() {
        this(null);
    }

    /** Empty when the name is none of a message's, or its file is not there. */
    Optional<Path> find(Voicemail sound) {
        return find(sound.kind(), sound.file());
    }

    private Optional<Path> find(RecordingKind kind, String file) {
        Optional<Path> directory = kind == RecordingKind.TALK
                ? settings.groups().talks().directory()
                : settings.groups().messages().directory();
        return directory
                .filter(any -> NAME.matcher(file).matches())
                .map(there -> there.resolve(file))
                .filter(Files::isRegularFile);
    }

    /**
     * Deletes what the PBX recorded and refused. A file in which somebody may have spoken stays, whatever is said of it, and
     * so does one of a PBX whose directory may only be read.
     */
    public void discard(RecordingKind kind, String file) {
        find(kind, file).ifPresent(refused -> {
            try {
                if (Files.size(refused) <= LONGEST_NOTHING) {
                    Files.deleteIfExists(refused);
                }
            } catch (IOException kept) {
                LOG.log(
                        Level.WARNING,
                        "{0}, in which nothing was said, cannot be deleted: {1}",
                        refused,
                        kept.toString());
            }
        });
    }
}
