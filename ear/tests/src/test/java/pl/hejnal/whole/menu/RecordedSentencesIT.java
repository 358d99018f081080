package pl.hejnal.whole.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.MenuPages;

/** A recorded sentence is heard on the telephone in the place of the synthetic one, until it is taken back. */
@WholeSystem
class RecordedSentencesIT {

    private static final String KEY = "menu.choice.person";
    private static final String RECORDED = "nagranie menu.choice.person pl";
    private static final String SYNTHETIC = "Aby porozmawiać z urzędnikiem, proszę nacisnąć zero.";

    @Test
    void whatIsUploadedIsHeardAndWhatIsTakenBackIsNot(Office office, Browser browser) throws Exception {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            ada.records(KEY, melody(1.5)).told("Nagranie jest w użyciu.");
            try (Resident resident = office.call()) {
                resident.hears(RECORDED).hangsUp();
                assertThat(resident.sentences()).doesNotContain(SYNTHETIC);
            }
            ada.takesBack(KEY + ".pl");
            try (Resident resident = office.call()) {
                resident.hears(SYNTHETIC).hangsUp();
                assertThat(resident.sentences()).doesNotContain(RECORDED);
            }
        }
    }

    @Test
    void whatIsNoSoundIsRefused(Browser browser) {
        try (MenuPages ada = MenuPages.of(browser, "admin")) {
            ada.records(KEY, "<html>no sound</html>".getBytes(StandardCharsets.US_ASCII))
                    .refuses("file", "To nie jest plik WAV z dźwiękiem (najwyżej 12 MB).");
            ada.records(KEY, melody(0.1)).refuses("file", "Nagranie ma trwać od 0,2 do 60 sekund.");
            ada.records(KEY, melody(61)).refuses("file", "Nagranie ma trwać od 0,2 do 60 sekund.");
        }
    }

    @Test
    void aFileThatIsLaidIntoTheDirectoryIsHeardToo(Office office) throws Exception {
        Path file = office.settings().home().resolve("recordings/en/menu.choice.person.wav");
        Files.createDirectories(file.getParent());
        Files.write(file, melody(1.2));
        try (Resident resident = office.call()) {
            eventually("the file is found", () -> isFound(office, "nagranie menu.choice.person en"), found -> found);
            resident.chooses("For English, press nine.")
                    .hears("nagranie menu.choice.person en")
                    .hangsUp();
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isFound(Office office, String words) {
        try (Stream<Path> all = Files.walk(office.settings().home().resolve("speech"))) {
            return all.filter(file -> file.toString().endsWith(".txt"))
                    .anyMatch(file -> file.toFile().length() < 60 && read(file).equals(words));
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    /** A rising tone, 16 bits at 22,050 samples a second, as somebody's recorder writes it. */
    private static byte[] melody(double seconds) {
        int rate = 22_050;
        int samples = (int) (rate * seconds);
        ByteBuffer wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + samples * 2)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples * 2);
        for (int i = 0; i < samples; i++) {
            double at = i / (double) rate;
            wav.putShort((short) (12_000 * Math.sin(2 * Math.PI * (300 + 200 * at) * at)));
        }
        return wav.array();
    }
}
