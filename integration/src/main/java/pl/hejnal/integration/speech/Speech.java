package pl.hejnal.integration.speech;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;

/** The office's voice: a sentence goes in, a file that the PBX can play comes out. */
@ApplicationScoped
public class Speech {

    /** Rendering a long sentence takes 0.2 s; after this the dialplan's own sounds serve the caller better. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    private Settings settings;

    private SpokenSentences sentences;

    @PostConstruct
    void open() {
        sentences = new SpokenSentences(settings.path("hejnal.speech.dir"), new EspeakVoice(PATIENCE));
    }

    /**
     * @return absolute path without extension, as {@code STREAM FILE} and {@code GET DATA} want it
     * @throws java.io.UncheckedIOException if the sentence is not there and cannot be rendered
     */
    public Path fileFor(String text, Language language) {
        return sentences.fileFor(text, language);
    }
}
