package pl.hejnal.phone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.phone.rtp.PureTone;

/** What a clerk's telephone says, a tone, and what it hears, which baresip writes into a file call by call. */
final class BaresipVoice {

    /** Longer than a test's call. */
    private static final Duration LENGTH = Duration.ofMinutes(3);

    private static final int HEADER = 44;
    private static final int SECOND = 2 * 8_000;

    private final Path directory;

    BaresipVoice(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Lines of baresip's configuration. */
    String configuration(PureTone tone) throws IOException {
        Path file = directory.resolve("tone");
        Files.write(file, tone.wav(LENGTH));
        return """
                audio_source aufile,%s
                module aufile.so
                module sndfile.so
                snd_path %s
                """.formatted(file, directory);
    }

    /** In the last second of the last call. */
    boolean hears(PureTone tone) throws IOException {
        Optional<Path> heard = recording();
        if (heard.isEmpty()) {
            return false;
        }
        byte[] file = Files.readAllBytes(heard.get());
        int whole = (file.length - HEADER) / 2 * 2;
        if (whole < SECOND) {
            return false;
        }
        int[] sound = new int[SECOND / 2];
        ByteBuffer samples =
                ByteBuffer.wrap(file, HEADER + whole - SECOND, SECOND).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = samples.getShort();
        }
        return tone.isIn(sound);
    }

    private Optional<Path> recording() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith("-dec.wav"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
        }
    }
}
