package pl.hejnal.phone.rtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The prompt files that may be heard, found by the first bytes that are not silence. */
public final class KnownPrompts {

    static final int WINDOW = 32;

    record Prompt(Path file, byte[] sound, int signature, String text) {}

    private final List<Path> directories;
    private final Map<Path, Prompt> byFile = new HashMap<>();
    private final Map<ByteBuffer, List<Prompt>> bySignature = new HashMap<>();

    public KnownPrompts(List<Path> directories) {
        this.directories = directories;
    }

    List<Prompt> startingWith(ByteBuffer window) {
        return bySignature.getOrDefault(window, List.of());
    }

    /** Prompts are rendered while a call runs: looks again and returns the new ones. */
    List<Prompt> refresh() {
        Set<Path> before = Set.copyOf(byFile.keySet());
        for (Path directory : directories) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.filter(f -> f.toString().endsWith(".alaw") && !byFile.containsKey(f))
                            .forEach(this::learn);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        return byFile.values().stream()
                .filter(prompt -> !before.contains(prompt.file()))
                .toList();
    }

    private void learn(Path file) {
        try {
            byte[] sound = Files.readAllBytes(file);
            Path sidecar = Path.of(file.toString().replaceAll("\\.alaw$", ".txt"));
            String text = Files.exists(sidecar)
                    ? Files.readString(sidecar).strip()
                    : file.getFileName().toString();
            for (int at = 0; at + WINDOW <= sound.length; at++) {
                if (isTelling(sound, at)) {
                    Prompt prompt = new Prompt(file, sound, at, text);
                    byFile.put(file, prompt);
                    bySignature
                            .computeIfAbsent(ByteBuffer.wrap(sound, at, WINDOW).slice(), k -> new ArrayList<>())
                            .add(prompt);
                    return;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isTelling(byte[] sound, int at) {
        return java.util.stream.IntStream.range(at, at + WINDOW)
                        .map(i -> sound[i])
                        .distinct()
                        .count()
                >= 12;
    }
}
