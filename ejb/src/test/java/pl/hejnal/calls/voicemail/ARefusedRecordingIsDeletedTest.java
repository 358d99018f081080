package pl.hejnal.calls.voicemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.kernel.Settings;

class ARefusedRecordingIsDeletedTest {

    private static final String NAME = "1795486380.0-1795486390.wav";

    @TempDir
    private Path messages;

    private final VoicemailFiles files = new VoicemailFiles(new Settings() {
        @Override
        public Optional<String> find(String key) {
            return key.equals("hejnal.messages.dir") ? Optional.of(messages.toString()) : Optional.empty();
        }
    });

    @Test
    void when_it_is_too_short_to_hold_a_word() throws IOException {
        Path silent = Files.write(messages.resolve(NAME), new byte[20_000]);
        files.discard(RecordingKind.MESSAGE, NAME);
        assertThat(silent).doesNotExist();
    }

    @Test
    void and_stays_when_somebody_may_have_spoken() throws IOException {
        Path spoken = Files.write(messages.resolve(NAME), new byte[40_000]);
        files.discard(RecordingKind.MESSAGE, NAME);
        assertThat(spoken).exists();
    }

    @Test
    void and_nothing_else_is_ever_deleted() throws IOException {
        Path other = Files.write(messages.resolve("list.wav"), new byte[10]);
        files.discard(RecordingKind.MESSAGE, "list.wav");
        files.discard(RecordingKind.MESSAGE, "../" + messages.getFileName() + "/list.wav");
        files.discard(RecordingKind.TALK, NAME);
        assertThat(other).exists();
    }
}
