package pl.hejnal.integration.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.integration.naming.FormerNames;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.recordings.RecordingView;

/**
 * The directory of recorded sentences: {@code LANGUAGE/KEY.wav}, and beside it {@code KEY.txt} with its words. What lies
 * there is looked through when it is asked to, never while a caller waits; what a caller hears is a converted copy.
 */
final class Recordings {

    static final Duration LONGEST = Duration.ofSeconds(60);
    static final Duration SHORTEST = Duration.ofMillis(200);
    private static final String ASIDE = "taken-back";
    private static final String KEY = "[A-Za-z][A-Za-z0-9._-]{0,79}";

    private final Path directory;
    private final Path converted;
    private final Converter converter;
    private final Clock clock;
    private volatile Map<String, Recording> shelf = Map.of();

    /** Makes of a WAVE file what the PBX plays. */
    interface Converter {
        void convert(Path wav, Path sound) throws IOException, InterruptedException;
    }

    /** @param modified of the file and its words, by which a change is noticed */
    private record Recording(RecordingView view, Path stem, String modified) {}

    /** @param converted where the PBX finds sentences; a recording lies there as any of them */
    Recordings(Path directory, Path converted, Converter converter, Clock clock) {
        this.directory = directory;
        this.converted = converted;
        this.converter = converter;
        this.clock = clock;
    }

    /** The recording of this sentence, while it says these words; without extension, as the PBX wants it. */
    Optional<Path> find(String key, Language language, String words) {
        Recording found = shelf.get(language + "/" + key);
        return found == null
                        || found.view().trouble().isPresent()
                        || !found.view().words().map(words::equals).orElse(true)
                ? Optional.empty()
                : Optional.of(found.stem());
    }

    List<RecordingView> all() {
        return shelf.values().stream().map(Recording::view).toList();
    }

    synchronized void put(String key, Language language, byte[] wav, String words) {
        if (!key.matches(KEY)) {
            throw new Refusal("recording.unknown");
        }
        WaveFile sound = WaveFile.read(wav).orElseThrow(() -> new Refusal("recording.no-wav"));
        if (sound.length().compareTo(LONGEST) > 0 || sound.length().compareTo(SHORTEST) < 0) {
            throw new Refusal("recording.length");
        }
        try {
            Path folder = Files.createDirectories(directory.resolve(language.code()));
            setAside(key, language);
            Path part = Files.write(folder.resolve("." + key + ".part"), wav);
            // The words first: without them it would be played whatever the office says.
            Files.writeString(folder.resolve(key + ".txt"), words);
            Files.move(part, folder.resolve(key + ".wav"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The recording cannot be kept in " + directory, unwritable);
        }
        look();
        Recording kept = shelf.get(language + "/" + key);
        if (kept == null || kept.view().trouble().isPresent()) {
            takeBack(key, language);
            throw new Refusal("recording.no-wav");
        }
    }

    synchronized boolean takeBack(String key, Language language) {
        if (!shelf.containsKey(language + "/" + key)) {
            return false;
        }
        try {
            setAside(key, language);
        } catch (IOException unmovable) {
            throw new UncheckedIOException("The recording cannot be moved within " + directory, unmovable);
        }
        look();
        return true;
    }

    /** What was recorded once may be wanted again, so nothing is deleted. */
    private void setAside(String key, Language language) throws IOException {
        Path folder = directory.resolve(language.code());
        String mark = Long.toString(clock.millis());
        for (String ending : List.of(".wav", ".txt")) {
            if (Files.exists(folder.resolve(key + ending))) {
                Path aside = Files.createDirectories(directory.resolve(ASIDE).resolve(language.code()));
                Files.move(folder.resolve(key + ending), aside.resolve(key + "." + mark + ending));
            }
        }
    }

    /** Looks through the directory; what is unchanged is not converted again. */
    synchronized void look() {
        Map<String, Recording> found = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            nameAnew();
            try (Stream<Path> files = Files.walk(directory, 2)) {
                files.filter(file -> file.getFileName().toString().matches(KEY + "\\.wav")
                                && directory.relativize(file).toString().matches("[a-z]{2,3}/[^/]+"))
                        .forEach(file -> {
                            Recording recording = read(file);
                            found.put(
                                    recording.view().language() + "/"
                                            + recording.view().key(),
                                    recording);
                        });
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The recordings in " + directory + " cannot be read", unreadable);
            }
        }
        shelf = found;
    }

    /** A recording goes on standing for its sentence when the sentence is called otherwise. */
    private void nameAnew() {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path now =
                        file.resolveSibling(FormerNames.now(file.getFileName().toString()));
                if (!now.equals(file) && Files.notExists(now)) {
                    Files.move(file, now);
                }
            }
        } catch (IOException unmovable) {
            throw new UncheckedIOException("The recordings in " + directory + " cannot be renamed", unmovable);
        }
    }

    private Recording read(Path file) {
        String key = file.getFileName().toString().replaceFirst("\\.wav$", "");
        Language language = new Language(directory.relativize(file).getName(0).toString());
        Path words = file.resolveSibling(key + ".txt");
        try {
            String modified = Files.getLastModifiedTime(file) + " " + Files.size(file) + " "
                    + (Files.exists(words) ? Files.getLastModifiedTime(words) : "");
            Recording before = shelf.get(language + "/" + key);
            return before != null && before.modified().equals(modified)
                    ? before
                    : convert(file, key, language, words, modified);
        } catch (IOException unreadable) {
            return broken(key, language, "", unreadable.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return broken(key, language, "", "interrupted");
        }
    }

    private Recording convert(Path file, String key, Language language, Path words, String modified)
            throws IOException, InterruptedException {
        byte[] wav = Files.readAllBytes(file);
        Optional<WaveFile> sound = WaveFile.read(wav);
        if (sound.isEmpty() || sound.get().length().compareTo(LONGEST) > 0) {
            return broken(key, language, modified, "no WAVE file of at most " + LONGEST.toSeconds() + " s");
        }
        String told = Files.exists(words) ? Files.readString(words).strip() : null;
        String name = SpokenSentences.hash("recording\n" + language + "/" + key + "\n" + modified + "\n" + told);
        Path stem = SpokenSentences.place(converted, name);
        Path target = stem.resolveSibling(stem.getFileName() + ".alaw");
        if (!Files.exists(target)) {
            Files.createDirectories(stem.getParent());
            Path part = stem.resolveSibling(stem.getFileName() + ".part");
            converter.convert(file, part);
            Files.writeString(stem.resolveSibling(stem.getFileName() + ".txt"), "nagranie " + key + " " + language);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Recording(
                new RecordingView(
                        key, language, Optional.ofNullable(told), sound.get().length(), Optional.empty()),
                stem,
                modified);
    }

    private static Recording broken(String key, Language language, String modified, String why) {
        return new Recording(
                new RecordingView(key, language, Optional.empty(), Duration.ZERO, Optional.of(why)),
                Path.of(""),
                modified);
    }
}
