package pl.hejnal.integration.telephony.fastagi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.testsupport.SettableClock;

/** How long the PBX is told to wait for us before it takes the caller back. */
class TheOfficeFallsSilentTest {

    private final SettableClock clock = new SettableClock("2026-11-25T10:00:00Z");
    private final List<Long> told = new ArrayList<>();
    private final AgiWatchdog guard = new AgiWatchdog(clock, told::add);

    @Test
    void the_pbx_waits_for_the_command_and_a_while_longer() throws Exception {
        guard.expect(Duration.ofSeconds(20));
        assertThat(told).containsExactly(34L);
    }

    @Test
    void what_still_suffices_is_not_said_again() throws Exception {
        guard.expect(Duration.ofSeconds(4));
        clock.pass(Duration.ofSeconds(4));
        guard.expect(Duration.ofSeconds(5));
        assertThat(told).containsExactly(18L);
    }

    @Test
    void a_longer_sentence_needs_more_time() throws Exception {
        guard.expect(Duration.ofSeconds(4));
        guard.expect(Duration.ofSeconds(60));
        assertThat(told).containsExactly(18L, 74L);
    }

    @Test
    void a_long_sentence_that_was_broken_off_leaves_no_long_silence_behind() throws Exception {
        guard.expect(Duration.ofSeconds(60));
        guard.expect(Duration.ofSeconds(5));
        assertThat(told).containsExactly(74L, 19L);
    }

    @Test
    void a_sound_is_as_long_as_its_file(@TempDir Path directory) throws Exception {
        Files.write(directory.resolve("greeting.alaw"), new byte[24_000]);
        assertThat(AgiWatchdog.length(directory.resolve("greeting"))).isEqualTo(Duration.ofSeconds(3));
        assertThat(AgiWatchdog.length(directory.resolve("missing"))).isEqualTo(Duration.ofMinutes(2));
    }
}
