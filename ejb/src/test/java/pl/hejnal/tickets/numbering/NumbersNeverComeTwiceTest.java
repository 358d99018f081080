package pl.hejnal.tickets.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.tickets.numbering.domain.NumberSequence;

/** A dump is restored, at any time and of any age. */
class NumbersNeverComeTwiceTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    private Path directory;

    private final Database database = new Database();
    private final List<Runnable> later = new ArrayList<>();
    private GivenNumbers numbers;

    @BeforeEach
    void open() {
        numbers = server("one");
    }

    @Test
    void whatever_is_restored_stopped_or_killed_in_whatever_order() {
        Random random = new Random(31);
        Set<Long> given = new HashSet<>();
        List<Database> dumps = new ArrayList<>(List.of(database.copy()));
        for (int step = 0; step < 4_000; step++) {
            switch (random.nextInt(40)) {
                case 0 -> dumps.add(database.copy());
                case 1 -> {
                    if (random.nextBoolean()) {
                        numbers.end();
                    }
                    database.restore(dumps.get(random.nextInt(dumps.size())));
                    later.clear();
                    numbers = server("one");
                }
                case 2 -> {
                    later.forEach(Runnable::run);
                    later.clear();
                }
                default -> assertThat(given.add(call())).isTrue();
            }
        }
    }

    @Test
    void a_server_that_was_stopped_leaves_none_out() {
        long last = call();
        numbers.end();
        numbers = server("one");
        assertThat(call()).isEqualTo(last + 1);
    }

    @Test
    void nor_when_another_server_had_given_them() {
        Database dump = database.copy();
        for (int i = 0; i < 500; i++) {
            call();
        }
        numbers.end();
        database.restore(dump);
        numbers = server("another");
        assertThat(call()).isEqualTo(501);
    }

    @Test
    void without_the_file_they_go_on_where_no_office_can_have_come() throws IOException {
        call();
        database.newest = NOW.minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        numbers = server("one");
        assertThat(call()).isGreaterThan(30 * Duration.ofDays(1).toSeconds());
    }

    @Test
    void a_new_office_begins_with_one() {
        assertThat(call()).isEqualTo(1);
    }

    @Test
    void a_database_that_is_set_back_while_we_run_is_noticed_before_a_resident_is_told() {
        Database dump = database.copy();
        for (int i = 0; i < 2_000; i++) {
            call();
        }
        database.restore(dump);
        assertThatThrownBy(this::call).isInstanceOf(IllegalStateException.class);
        assertThat(call()).isGreaterThan(2_000);
    }

    /** What is told in time for none is written at once, and most of the time beside the call. */
    @Test
    void a_call_waits_for_no_writing() {
        call();
        for (int i = 0; i < 150; i++) {
            call();
        }
        assertThat(later).hasSize(1);
        later.removeFirst().run();
        for (int i = 0; i < 190; i++) {
            call();
        }
        assertThat(later).hasSize(1);
    }

    private long call() {
        numbers.ready();
        long number = ++database.last;
        database.tickets = number;
        database.newest = NOW;
        numbers.given(number);
        return number;
    }

    private GivenNumbers server(String node) {
        Executor background = later::add;
        GivenNumbers started = new GivenNumbers(
                database, new NumberFile(directory, node), Clock.fixed(NOW, ZoneOffset.UTC), background);
        started.begin();
        return started;
    }

    private static final class Database implements NumberSequence {

        private long last;
        private long tickets;
        private Instant newest;

        Database copy() {
            Database copy = new Database();
            copy.restore(this);
            return copy;
        }

        void restore(Database dump) {
            last = dump.last;
            tickets = dump.tickets;
            newest = dump.newest;
        }

        @Override
        public long advance(long beyond) {
            long target = Math.max(beyond, tickets);
            long leftOut = Math.max(0, target - last);
            last = Math.max(last, target);
            return leftOut;
        }

        @Override
        public long highest() {
            return tickets;
        }

        @Override
        public Optional<Instant> newest() {
            return Optional.ofNullable(newest);
        }
    }
}
