package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanProcessesTest {

    @TempDir
    private Path home;

    private final List<Process> started = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void endWhatThisTestStarted() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void parts_of_a_killed_launcher_are_named_and_ended_in_order() throws IOException, InterruptedException {
        RunFile file = new RunFile(home);
        Process postgres = processNaming(home);
        Process wildfly = processNaming(home);
        file.put("pid.PostgreSQL", postgres.pid());
        file.put("pid.WildFly", wildfly.pid());
        OrphanProcesses orphans = new OrphanProcesses(file, told::add);
        assertThat(orphans.names()).containsExactly("WildFly", "PostgreSQL");

        assertThat(orphans.end()).isEqualTo(2);

        assertThat(wildfly.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(postgres.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("WildFly (pid " + wildfly.pid() + ")");
        assertThat(orphans.names()).isEmpty();
    }

    @Test
    void a_stranger_with_the_number_of_a_part_lives_on() throws IOException, InterruptedException {
        RunFile file = new RunFile(home);
        Process stranger = processNaming(Path.of("/dev/null"));
        file.put("pid.WildFly", stranger.pid());

        assertThat(new OrphanProcesses(file, told::add).end()).isZero();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(told).isEmpty();
    }

    /** Does nothing until it is ended, and has this path in its command line. */
    private Process processNaming(Path path) throws IOException {
        Process process = new ProcessBuilder(
                        "tail", "-f", "/dev/null", path.resolve("x").toString())
                .redirectErrorStream(true)
                .start();
        started.add(process);
        return process;
    }
}
