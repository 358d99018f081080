package pl.hejnal.speech.recordings;

import java.time.Duration;
import java.util.Optional;
import pl.hejnal.kernel.Language;

/**
 * A recording on the shelf.
 *
 * @param words what it says; it is played only while the office's words are the same. Empty for a file that was laid into
 *        the directory without them: it is played whatever the words are
 * @param trouble why it cannot be played, for people; empty for a good one
 */
public record RecordingView(
        String key, Language language, Optional<String> words, Duration length, Optional<String> trouble) {}
