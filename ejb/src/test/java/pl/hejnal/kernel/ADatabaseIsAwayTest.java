package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ADatabaseIsAwayTest {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-11-29T10:00:00Z");
    private String inDatabase = "old";
    private boolean away;
    private int asked;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Cached<String> cached = new Cached<>("words", this::ask, FRESH, clock);

    private String ask() {
        asked++;
        if (away) {
            throw new IllegalStateException("no connection");
        }
        return inDatabase;
    }

    @Test
    void what_was_read_before_serves_until_it_is_back() {
        assertThat(cached.get()).isEqualTo("old");
        away = true;
        inDatabase = "new";
        now = now.plus(FRESH);
        assertThat(cached.get()).isEqualTo("old");
        away = false;
        now = now.plus(Cached.BEFORE_NEXT_TRY);
        assertThat(cached.get()).isEqualTo("new");
    }

    /** Each try may last until a connection is refused. */
    @Test
    void not_every_caller_tries_again() {
        cached.get();
        away = true;
        now = now.plus(FRESH);
        cached.get();
        cached.get();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void what_was_changed_just_before_does_not_take_the_old_away() {
        cached.get();
        cached.outdate();
        away = true;
        assertThat(cached.get()).isEqualTo("old");
    }

    @Test
    void what_was_never_read_is_missing() {
        away = true;
        assertThatIllegalStateException().isThrownBy(cached::get).withMessage("no connection");
    }
}
