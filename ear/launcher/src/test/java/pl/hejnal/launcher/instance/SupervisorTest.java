package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.part.Part;

/** Parts end by themselves; one of them cannot be started again. */
class SupervisorTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400;

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();
    private final Fake database = new Fake("PostgreSQL");
    private final Fake telephone = new Fake("Asterisk");
    private Instance instance;
    private Supervisor supervisor;
    private long now;

    /** Runs, ends and can be kept from starting as the test wants. */
    private static final class Fake implements Part {
        private final String name;
        private boolean running;
        private boolean broken;
        private int starts;
        private int stops;

        private Fake(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            starts++;
            if (broken) {
                throw new UserError(name + " ended at once: no space left on device");
            }
            running = true;
        }

        @Override
        public void stop() {
            stops++;
            running = false;
        }

        @Override
        public void kill() {
            running = false;
        }

        @Override
        public long pid() {
            return 0;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }

    @BeforeEach
    void run() throws Exception {
        instance = new Instance(Settings.forTest(home, home), told::add);
        instance.begin(database);
        instance.begin(telephone);
        supervisor = new Supervisor(instance, told::add, () -> now, Runnable::run);
    }

    private void pass(long seconds) throws Exception {
        for (long until = now + seconds * SECOND; now < until; now += SECOND / 2) {
            supervisor.look();
        }
    }

    @Test
    void aPartThatEndsIsStartedAgainAtOnce() throws Exception {
        database.kill();
        pass(2);

        assertThat(database.running).isTrue();
        assertThat(database.starts).isEqualTo(2);
    }

    @Test
    void theTelephoneOutlivesADatabaseThatCannotBeStarted() throws Exception {
        database.broken = true;
        database.kill();
        pass(DAY);

        assertThat(telephone.running).isTrue();
        assertThat(telephone.stops).isZero();
        assertThat(told)
                .anyMatch(line ->
                        line.contains("PostgreSQL could not be started: PostgreSQL ended at once: no space left"));
        assertThat(database.starts)
                .as("tries in a day, at most one a minute after the first")
                .isBetween(1_000, 1_450);

        database.broken = false;
        pass(61);
        assertThat(database.running).isTrue();
    }

    @Test
    void theTelephoneIsStartedAgainWhileTheDatabaseIsStillAway() throws Exception {
        database.broken = true;
        database.kill();
        pass(120);
        telephone.kill();
        pass(1);

        assertThat(telephone.running).isTrue();
    }

    @Test
    void statusTellsOfIt() throws Exception {
        RunFile file = new RunFile(home);
        database.broken = true;
        database.kill();
        pass(5);
        assertThat(file.read().getProperty("note.PostgreSQL")).startsWith("ended, try ");

        database.broken = false;
        pass(61);
        assertThat(file.read().getProperty("note.PostgreSQL")).isEmpty();
    }

    @Test
    void whatEndsNowAndThenIsNotPunishedForLastYear() throws Exception {
        for (int time = 0; time < 20; time++) {
            database.kill();
            pass(2);
            assertThat(database.running).isTrue();
            pass(DAY);
        }
    }
}
