package pl.hejnal.speech.recordings;

import java.util.List;
import pl.hejnal.kernel.Language;

/** The port to the recordings that stand for synthetic sentences, kept as files in a directory of the office. */
public interface RecordingStore {

    List<RecordingView> all();

    /**
     * Callers hear it from now on where they would have heard these words.
     *
     * @throws pl.hejnal.kernel.Refusal {@code recording.no-wav}, {@code recording.length}
     */
    void put(String key, Language language, byte[] wav, String words);

    /** Callers hear the synthetic voice again; the file is kept aside. @return whether there was one */
    boolean takeBack(String key, Language language);
}
