package pl.hejnal.integration.speech;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.speech.OfficeVoice;
import pl.hejnal.speech.recordings.RecordingStore;
import pl.hejnal.speech.recordings.RecordingView;

/** The office's voice: a sentence goes in, a file that the PBX can play comes out, recorded or synthetic. */
@Singleton
@Startup
@LocalBean
@Local({OfficeVoice.class, RecordingStore.class})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Speech implements OfficeVoice, RecordingStore {

    private static final Logger LOG = System.getLogger(Speech.class.getName());
    /** Rendering a long sentence takes 0.2 s; after this the dialplan's own sounds serve the caller better. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private SpokenSentences sentences;
    private Recordings recordings;

    @PostConstruct
    void open() {
        Path speech = settings.path("hejnal.speech.dir");
        EspeakVoice voice = new EspeakVoice(TIMEOUT, settings.groups().speech().pace());
        sentences = new SpokenSentences(speech, voice);
        recordings = new Recordings(
                settings.groups().recordings().orElseGet(() -> speech.resolveSibling("recordings")),
                speech.toAbsolutePath(),
                voice::convert,
                clock);
        look();
    }

    /** Files may be laid into the directory at any time. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        try {
            recordings.look();
        } catch (UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, "Callers hear the recordings known before: " + unreadable.getMessage());
        }
    }

    /**
     * @param fixed whether the words are the same for every caller, so that a recording may stand for them
     * @return absolute path without extension, as {@code STREAM FILE} wants it
     * @throws UncheckedIOException if the sentence is not there and cannot be rendered
     */
    @PermitAll
    public Path fileFor(String key, String words, boolean fixed, Language language) {
        return (fixed ? recordings.find(key, language, words) : Optional.<Path>empty())
                .orElseGet(() -> sentences.fileFor(words, language));
    }

    @Override
    @PermitAll
    public byte[] sound(String key, String words, boolean fixed, Language language) {
        try {
            return Files.readAllBytes(Path.of(fileFor(key, words, fixed, language) + ".alaw"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    @PermitAll
    public List<RecordingView> all() {
        return recordings.all();
    }

    @Override
    @PermitAll
    public void put(String key, Language language, byte[] wav, String words) {
        recordings.put(key, language, wav, words);
    }

    @Override
    @PermitAll
    public boolean takeBack(String key, Language language) {
        return recordings.takeBack(key, language);
    }
}
