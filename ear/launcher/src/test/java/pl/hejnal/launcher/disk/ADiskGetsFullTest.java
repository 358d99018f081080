package pl.hejnal.launcher.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.disk.DiskReserve.Room;

/** A real file system of eight megabytes; only root can have one made, so anybody else's run passes this by. */
class ADiskGetsFullTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path disk;

    private final List<String> told = new ArrayList<>();
    private DiskReserve reserve;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString()) == 0;
        assumeThat(mounted).as("may mount").isTrue();
        reserve = new DiskReserve(disk, MEGABYTE, told::add);
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void theReserveIsGivenUpBeforeARecordIsCut() throws Exception {
        assertThat(reserve.look()).isEqualTo(Room.RESERVED);
        assertThat(told).isEmpty();
        leave(100_000);

        assertThat(reserve.look()).isEqualTo(Room.LITTLE);
        Path journal = disk.resolve("hejnal.csv");
        Files.writeString(journal, "record\n".repeat(100_000), StandardOpenOption.CREATE);
        assertThat(journal).hasSize(700_000);
        assertThat(told).singleElement().asString().startsWith("The disk is nearly full at " + disk);

        leave(0);
        assertThat(reserve.look()).isEqualTo(Room.NONE);
        assertThat(reserve.look()).isEqualTo(Room.NONE);
        assertThat(told).hasSize(2);

        Files.delete(disk.resolve("filler"));
        assertThat(reserve.look()).isEqualTo(Room.RESERVED);
        assertThat(Files.size(disk.resolve(".reserve"))).isEqualTo(MEGABYTE);
        assertThat(told.getLast()).startsWith("There is room on the disk again");
    }

    private void leave(long bytes) throws IOException {
        long filling = Files.getFileStore(disk).getUsableSpace() - bytes;
        Files.write(
                disk.resolve("filler"), new byte[(int) filling], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
