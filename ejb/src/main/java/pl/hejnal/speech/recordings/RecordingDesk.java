package pl.hejnal.speech.recordings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.SoundDesk;

/** Where an administrator lays a recorded sentence in the place of the synthetic one, and takes it back. */
@Stateless
public class RecordingDesk {

    /** A minute of the best that a microphone gives; what is longer is no prompt. */
    public static final int LARGEST = 12_000_000;

    @Inject
    private RecordingStore shelf;

    @Inject
    private SoundDesk sounds;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Roles.ADMIN)
    public List<RecordingView> all() {
        return shelf.all();
    }

    /**
     * A recording of a sentence of the plan.
     *
     * @param key its place, such as {@code main.1}
     * @param written the words as they stand in the plan; when they change, the synthetic voice speaks again
     */
    @RolesAllowed(Roles.ADMIN)
    public void putPlanned(String key, Language language, String written, byte[] wav, Login by) {
        put(key, language, sounds.plannedWords(written, language), wav, by);
    }

    /**
     * A recording of one of the office's own texts.
     *
     * @throws Refusal {@code recording.changing} for a sentence with a part that changes
     */
    @RolesAllowed(Roles.ADMIN)
    public void putText(String key, Language language, String written, byte[] wav, Login by) {
        put(
                key,
                language,
                sounds.fixedWords(key, written, language).orElseThrow(() -> new Refusal("recording.changing")),
                wav,
                by);
    }

    private void put(String key, Language language, String words, byte[] wav, Login by) {
        if (wav.length == 0 || wav.length > LARGEST) {
            throw new Refusal("recording.no-wav");
        }
        shelf.put(key, language, wav, words);
        audit.record(by.value(), "recording.put", key + "." + language, words);
    }

    /** @throws Refusal {@code recording.unknown} */
    @RolesAllowed(Roles.ADMIN)
    public void takeBack(String key, Language language, Login by) {
        if (!shelf.takeBack(key, language)) {
            throw new Refusal("recording.unknown");
        }
        audit.record(by.value(), "recording.taken-back", key + "." + language, "");
    }
}
