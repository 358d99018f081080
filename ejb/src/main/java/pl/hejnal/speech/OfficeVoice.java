package pl.hejnal.speech;

import pl.hejnal.kernel.Language;

/** The port to the voice that callers hear. */
public interface OfficeVoice {

    /**
     * The very sound that a caller hears: a recording where there is one for this key and these words, else the
     * synthetic voice.
     *
     * @param fixed whether the words are always the same, so that a recording may stand for them
     * @return A-law, 8,000 samples a second, one channel
     * @throws java.io.UncheckedIOException if it cannot be rendered
     */
    byte[] sound(String key, String words, boolean fixed, Language language);
}
