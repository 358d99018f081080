package pl.hejnal.web.faces.menu.recordings;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.recordings.RecordingDesk;
import pl.hejnal.speech.recordings.RecordingView;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.menu.Sentences;
import pl.hejnal.web.session.CurrentUser;

/** Recorded sentences in the place of synthetic ones. */
@Named("recordings")
@ViewScoped
public class Recordings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordingDesk desk;

    @Inject
    private Sentences sentences;

    @Inject
    private CurrentUser user;

    @Inject
    private FacesMessages messages;

    private String language = Language.PL.code();
    private String key = "";
    private transient @Nullable Part file;

    public void put() {
        messages.after("menu", "recorded", () -> {
            String planned = sentences.planned(new Language(language)).get(key);
            byte[] wav = read();
            if (planned != null) {
                desk.putPlanned(key, new Language(language), planned, wav, user.login());
            } else {
                desk.putText(
                        key, new Language(language), sentences.text(key, new Language(language)), wav, user.login());
            }
        });
    }

    private byte[] read() {
        if (file == null || file.getSize() == 0 || file.getSize() > RecordingDesk.LARGEST) {
            throw new Refusal("recording.no-wav");
        }
        try {
            return file.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void takeBack(String taken, String spoken) {
        messages.after("menu", "takenBack", () -> desk.takeBack(taken, new Language(spoken), user.login()));
    }

    public List<RecordingRow> getRows() {
        return desk.all().stream().map(this::row).toList();
    }

    private RecordingRow row(RecordingView kept) {
        String now = sentences.spoken(kept.key(), kept.language());
        String state = kept.trouble().isPresent()
                ? "BROKEN"
                : kept.words().isEmpty() ? "ALWAYS" : kept.words().get().equals(now) ? "PLAYED" : "OTHER_WORDS";
        return new RecordingRow(
                kept.key(),
                kept.language().code(),
                kept.words().orElse(now),
                "%d,%d s".formatted(kept.length().toSeconds(), kept.length().toMillisPart() / 100),
                state,
                kept.trouble().orElse(""));
    }

    /** Every sentence that is always the same: of the published menu, and of the office's texts. */
    public List<SelectItem> getKeys() {
        Map<String, String> all = sentences.fixed(new Language(language));
        return all.entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), one.getKey() + ": " + one.getValue()))
                .toList();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = Objects.requireNonNullElse(key, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
