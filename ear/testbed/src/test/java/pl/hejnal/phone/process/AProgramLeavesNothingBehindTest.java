package pl.hejnal.phone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AProgramLeavesNothingBehindTest {

    /** As a browser's: in a session of its own, at work as long as the first one lives and some files longer. */
    private static final String HELPER = """
            echo > begun
            while kill -0 "$1"; do :; done
            n=0
            while [ $n -lt 3000 ]; do n=$((n + 1)); mkdir -p profile; echo > profile/$n; done""";

    private final ChildProgram program;

    AProgramLeavesNothingBehindTest() throws Exception {
        program = new ChildProgram("test");
    }

    @Test
    void its_directory_goes_when_also_its_helpers_have_ended() throws Exception {
        Files.writeString(program.file("helper"), HELPER);
        program.start(List.of("sh", "-c", "setsid -f sh helper $$; exec sleep 60"));
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(program.file("begun")));
        program.close();
        assertThat(program.file("profile").getParent()).doesNotExist();
        assertThat(ProcessHandle.allProcesses()
                        .flatMap(process -> process.info().commandLine().stream())
                        .filter(line -> line.startsWith("sh helper ")))
                .isEmpty();
    }

    @Test
    void closing_it_again_finds_nothing_left_to_do() {
        program.close();
        program.close();
        assertThat(program.file("profile").getParent()).doesNotExist();
    }
}
