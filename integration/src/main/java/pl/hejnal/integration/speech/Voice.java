package pl.hejnal.integration.speech;

import java.io.IOException;
import java.nio.file.Path;
import pl.hejnal.kernel.Language;

/** Somebody who can read a sentence aloud. */
interface Voice {

    /**
     * Everything besides the text that changes the sound: voice, rate, format. It is part of the name under which a
     * sentence is kept, so that a changed voice never plays old files.
     */
    String identity(Language language);

    /**
     * Writes raw A-law, 8,000 samples a second, one channel, without a header.
     *
     * @throws IOException if nothing usable was written, or it took too long
     */
    void say(String text, Language language, Path sound) throws IOException, InterruptedException;
}
