package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes A-law files (8 kHz, no header) with espeak-ng and sox, padded to whole 20 ms frames of 160 bytes. */
final class Alaw {

    private static final int FRAME = 160;
    private static final byte SILENCE = (byte) 0xD5;
    private static final List<String> FORMAT = List.of("-t", "raw", "-r", "8000", "-c", "1", "-e", "a-law");

    private Alaw() {}

    static void speak(String voice, String text, Path file) throws IOException, InterruptedException {
        Path wave = Files.createTempFile("hejnal", ".wav");
        run(List.of("espeak-ng", "-v", voice, "-s", "150", "-w", wave.toString(), "--", text));
        convert(List.of("sox", "-G", wave.toString()), List.of(), file);
        Files.delete(wave);
    }

    /** A quarter of a second, after which one speaks. */
    static void beep(Path file) throws IOException, InterruptedException {
        convert(
                List.of("sox", "-n"),
                List.of("synth", "0.25", "sine", "880", "fade", "h", "0.02", "0.25", "0.02", "gain", "-8"),
                file);
    }

    /** Six slow quiet chords, half a minute: free of anyone's rights. */
    static void music(Path file) throws IOException, InterruptedException {
        convert(
                List.of("sox", "-n"),
                List.of(
                        "synth", "5", "sine", "262", "sine", "330", "sine", "392", "fade", "h", "1.5", "5", "2", "gain",
                        "-18", "repeat", "5"),
                file);
    }

    /** Ten seconds of nothing, in linear samples: A-law has no zero, and what is mixed with this must stay as it is. */
    static void quiet(Path file) throws IOException, InterruptedException {
        run(List.of("sox", "-D", "-n", "-r", "8000", "-b", "16", "-c", "1", file.toString(), "trim", "0", "10"));
    }

    private static void convert(List<String> before, List<String> effects, Path file)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(FORMAT);
        command.add(file.toString());
        command.addAll(effects);
        run(command);
        byte[] sound = Files.readAllBytes(file);
        int whole = (sound.length + FRAME - 1) / FRAME * FRAME;
        byte[] padded = Arrays.copyOf(sound, whole);
        Arrays.fill(padded, sound.length, whole, SILENCE);
        Files.write(file, padded);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + said.strip());
        }
    }
}
