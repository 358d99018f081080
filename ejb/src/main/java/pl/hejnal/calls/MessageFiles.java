package pl.hejnal.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.hejnal.calls.domain.CallMessage;
import pl.hejnal.calls.domain.SoundKind;
import pl.hejnal.kernel.Settings;

/** The directories in which the PBX lays down what callers say. */
@ApplicationScoped
class MessageFiles {

    /** As config/asterisk/extensions.conf names them; nothing else is ever opened. */
    private static final Pattern NAME = Pattern.compile("[0-9.]{1,40}-[0-9]{1,12}\\.wav");

    @Inject
    private Settings settings;

    /** Empty when the name is none of a message's, or its file is not there. */
    Optional<Path> find(CallMessage sound) {
        return settings.find(sound.kind() == SoundKind.TALK ? "hejnal.talks.dir" : "hejnal.messages.dir")
                .filter(any -> NAME.matcher(sound.file()).matches())
                .map(directory -> Path.of(directory).resolve(sound.file())).filter(Files::isRegularFile);
    }
}
