package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskRoomTest {

    @ParameterizedTest
    @CsvSource({"500, 100000, true", "1024, 100000, false", "1023, 100000, true", "500, 4000, false", "399, 4000, true"
    })
    void is_little_below_a_gigabyte_or_a_tenth_of_a_small_disk(long free, long whole, boolean little) {
        DiskRoom.Room room = DiskRoom.room(free << 20, whole << 20);
        assertThat(room.little()).isEqualTo(little);
        assertThat(room.freeMegabytes()).isEqualTo(free);
    }

    @Test
    void is_that_of_the_places_in_which_we_write(@TempDir Path home) {
        assertThat(of("hejnal.home", home.toString()).least()).isPresent();
        assertThat(of("hejnal.pbx.journal", "sftp://pbx/asterisk").least()).isEmpty();
        assertThat(of("hejnal.home", home.resolve("none").toString()).least()).isEmpty();
    }

    private static DiskRoom of(String known, String value) {
        return new DiskRoom(new Settings() {
            @Override
            public Optional<String> find(String key) {
                return key.equals(known) ? Optional.of(value) : Optional.empty();
            }
        });
    }
}
