package pl.hejnal.integration.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import pl.hejnal.kernel.Language;

/**
 * Sentences as sound files, named by a hash of voice and text. Beside each {@code .alaw} stands a {@code .txt} with
 * the sentence. However many callers need the same sentence at once, it is rendered once; a file appears whole or not
 * at all.
 */
public final class SpokenSentences {

    /** Longer than any prompt; what exceeds it is a fault of the text, not something to speak for minutes. */
    static final int LONGEST_TEXT = 2_000;
    /** 20 ms, the packet of the telephone: a file of whole frames is played without a click at its end. */
    private static final int FRAME = 160;

    private static final byte SILENCE = (byte) 0xD5;

    private final Path directory;
    private final Voice voice;
    private final ConcurrentMap<Path, CompletableFuture<Void>> rendering = new ConcurrentHashMap<>();

    SpokenSentences(Path directory, Voice voice) {
        this.directory = directory.toAbsolutePath();
        this.voice = voice;
    }

    /** As the office speaks; for measurements too. */
    public static SpokenSentences byEspeak(Path directory, Duration timeout) {
        return new SpokenSentences(directory, new EspeakVoice(timeout));
    }

    /**
     * @return the path without its extension, as {@code STREAM FILE} wants it
     * @throws UncheckedIOException if the sentence could not be rendered; the next asker tries again
     */
    public Path fileFor(String text, Language language) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a sentence of " + text.length() + " characters cannot be spoken");
        }
        String name = hash(voice.identity(language) + "\n" + text);
        Path stem = place(directory, name);
        if (!isSpoken(stem)) {
            renderOnce(stem, text, language);
        }
        return stem;
    }

    /** Two letters a directory, so that none holds too many. */
    static Path place(Path directory, String name) {
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }

    private void renderOnce(Path stem, String text, Language language) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> earlier = rendering.putIfAbsent(stem, mine);
        if (earlier != null) {
            joined(earlier);
            return;
        }
        try {
            // Another asker may have finished between the look at the disk and this turn.
            if (!isSpoken(stem)) {
                render(stem, text, language);
            }
            mine.complete(null);
        } catch (IOException failed) {
            mine.completeExceptionally(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            mine.completeExceptionally(new IOException("interrupted while rendering", stopped));
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
        } finally {
            rendering.remove(stem, mine);
        }
        joined(mine);
    }

    private static void joined(CompletableFuture<Void> turn) {
        try {
            turn.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException(failed.getCause());
        }
    }

    private void render(Path stem, String text, Language language) throws IOException, InterruptedException {
        Files.createDirectories(stem.getParent());
        Path part = withEnding(stem, ".part");
        try {
            voice.say(text, language, part);
            byte[] sound = Files.readAllBytes(part);
            if (sound.length == 0) {
                throw new IOException("the voice wrote nothing");
            }
            int whole = (sound.length + FRAME - 1) / FRAME * FRAME;
            byte[] silence = new byte[whole - sound.length];
            Arrays.fill(silence, SILENCE);
            Files.write(part, silence, StandardOpenOption.APPEND);
            // The text first: whoever finds the sound finds its words.
            Files.writeString(withEnding(stem, ".txt"), text);
            Files.move(part, withEnding(stem, ".alaw"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A file of no length is what a power cut leaves of one that was just renamed. */
    private static boolean isSpoken(Path stem) {
        return withEnding(stem, ".alaw").toFile().length() > 0;
    }

    private static Path withEnding(Path stem, String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }

    static String hash(String content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
