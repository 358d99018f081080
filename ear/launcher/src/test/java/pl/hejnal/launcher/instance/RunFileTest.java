package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    private Path home;

    @Test
    void a_process_is_ours_only_while_its_command_line_names_this_home() throws IOException {
        RunFile file = new RunFile(home);
        // This very process runs, but was not started for this home: its number may have been given to a stranger.
        file.put("pid.WildFly", ProcessHandle.current().pid());
        assertThat(file.process("pid.WildFly")).isEmpty();
    }

    @Test
    void a_process_started_for_this_home_is_found_until_it_ends() throws IOException, InterruptedException {
        Process ours = new ProcessBuilder(
                        "tail",
                        "-f",
                        "/dev/null",
                        "--pid=1",
                        "--",
                        home.resolve("none").toString())
                .redirectErrorStream(true)
                .start();
        try {
            RunFile file = new RunFile(home);
            file.put("pid.PostgreSQL", ours.pid());
            assertThat(new RunFile(home).process("pid.PostgreSQL"))
                    .map(ProcessHandle::pid)
                    .contains(ours.pid());
            ours.destroyForcibly().waitFor();
            assertThat(file.process("pid.PostgreSQL")).isEmpty();
        } finally {
            ours.destroyForcibly();
        }
    }

    @Test
    void what_is_forgotten_is_not_read() throws IOException {
        RunFile file = new RunFile(home);
        file.put("ready", true);
        assertThat(file.read()).containsEntry("ready", "true");
        file.forget();
        assertThat(file.read()).isEmpty();
    }
}
