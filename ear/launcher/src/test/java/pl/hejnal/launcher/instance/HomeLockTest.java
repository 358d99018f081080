package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    private Path home;

    @Test
    void a_home_is_taken_once_until_it_is_given_back() throws IOException {
        HomeLock first = HomeLock.take(home).orElseThrow();
        assertThat(HomeLock.take(home)).isEmpty();
        first.close();
        try (HomeLock again = HomeLock.take(home).orElseThrow()) {
            assertThat(again).isNotSameAs(first);
        }
    }

    @Test
    void two_homes_do_not_disturb_each_other() throws IOException {
        try (HomeLock one = HomeLock.take(home.resolve("one")).orElseThrow();
                HomeLock other = HomeLock.take(home.resolve("other")).orElseThrow()) {
            assertThat(one).isNotSameAs(other);
        }
    }
}
