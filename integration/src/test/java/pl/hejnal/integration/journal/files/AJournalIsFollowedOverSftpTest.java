package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.testsupport.SettableClock;

/** Whatever may happen to a journal's file, when the PBX is another machine. */
class AJournalIsFollowedOverSftpTest extends AJournalIsFollowedTest {

    @TempDir
    private Path ours;

    private SftpServerOfTheTest server;
    private JournalDirectory directory;

    @Override
    JournalDirectory reader(Path written) throws IOException {
        server = new SftpServerOfTheTest(written, ours.resolve("key"));
        server.introduce(ours.resolve("secrets"));
        directory = new SftpDirectory(
                server.account(ours.resolve("secrets")),
                Duration.ofSeconds(10),
                new SettableClock("2026-11-25T10:00:00Z"));
        return directory;
    }

    @AfterEach
    void close() throws Exception {
        directory.close();
        server.close();
    }
}
