package pl.hejnal.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.integration.journal.cel.CelCallAssembler;
import pl.hejnal.integration.journal.files.JournalDirectory;
import pl.hejnal.integration.journal.files.SftpAccount;
import pl.hejnal.integration.journal.files.SftpDirectory;
import pl.hejnal.integration.journal.files.SftpServerOfTheTest;
import pl.hejnal.testsupport.SettableClock;

/** Its journals come over SFTP, and nothing is lost however often the line breaks. */
class ThePbxIsAnotherMachineTest {

    private static final String OTHER = "1795486381.4";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @TempDir
    private Path pbx;

    @TempDir
    private Path ours;

    private final SettableClock clock = new SettableClock(after(20).toString());
    private final OfficeOfTheTest office = new OfficeOfTheTest();
    private SftpServerOfTheTest server;
    private Path secrets;
    private JournalDirectory directory;
    private JournalImport journals;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(pbx.resolve("cel-custom"));
        secrets = ours.resolve("secrets");
        server = new SftpServerOfTheTest(pbx, ours.resolve("key"));
        server.introduce(secrets);
        connect(server.account(secrets), TIMEOUT);
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
        server.close();
    }

    @Test
    void only_what_has_been_added_is_fetched() throws IOException {
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        String other = arrival("1795486000.1") + "\n" + hangup(1, "1795486000.1", 16) + "\n" + over(1, "1795486000.1");
        write(IntStream.range(0, 2_000)
                .mapToObj(i -> other.replace("1795486000.1", "1795486000." + i))
                .toArray(String[]::new));
        look();
        lookAgain();
        long before = server.sent();
        write(arrival(OTHER), hangup(9, OTHER, 16), over(9, OTHER));
        look();
        lookAgain();
        lookAgain();
        assertThat(office.settled).hasSize(2_002);
        assertThat(Files.size(cel())).isGreaterThan(500_000);
        assertThat(server.sent() - before).isLessThan(200_000);
    }

    @Test
    void a_line_that_broke_is_opened_again_and_nothing_is_missing() throws IOException {
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        look();
        server.breakDown();
        write(arrival(OTHER), hangup(9, OTHER, 16), over(9, OTHER));
        assertThat(lookAgain().trouble()).isEqualTo("files");
        assertThat(lookAgain()).satisfies(read -> {
            assertThat(read.trouble()).isEqualTo("files");
            assertThat(read.lag()).as("it is not known what stands there").isGreaterThan(Duration.ofSeconds(5));
        });
        server.open();
        clock.pass(Duration.ofSeconds(20));
        assertThat(look().isWell()).isTrue();
        lookAgain();
        assertThat(office.settled).containsExactly(new LinkedId(CALL), new LinkedId(OTHER));
    }

    @Test
    void a_line_that_falls_silent_is_given_up_in_time() throws IOException {
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        try (SilentRelay relay = new SilentRelay(server.port())) {
            directory.close();
            connect(SftpAccount.of("sftp://hejnal@127.0.0.1:" + relay.port() + "/", secrets), Duration.ofMillis(300));
            assertThat(look().isWell()).isTrue();
            relay.fallSilent();
            assertThat(lookAgain().trouble()).isEqualTo("files");
            clock.pass(Duration.ofSeconds(20));
            assertThat(look().trouble())
                    .as("it takes the call and says nothing")
                    .isEqualTo("files");
            relay.speakAgain();
            clock.pass(Duration.ofSeconds(20));
            assertThat(look().isWell()).isTrue();
        }
        assertThat(office.settled).containsExactly(new LinkedId(CALL));
    }

    @Test
    void a_key_opens_the_door_as_well_as_a_password() throws Exception {
        server.introduceByKey(secrets);
        assertThat(look().isWell()).isTrue();
    }

    @Test
    void a_server_with_another_key_is_not_talked_to() throws IOException {
        try (SftpServerOfTheTest impostor = new SftpServerOfTheTest(pbx, ours.resolve("another"))) {
            connect(impostor.account(secrets), TIMEOUT);
            assertThatThrownBy(() -> directory.files(""))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be reached")
                    .hasMessageContaining("HostKey");
        }
    }

    @Test
    void without_the_pbx_s_key_there_is_no_talking_at_all() throws IOException {
        Files.delete(secrets.resolve(SftpAccount.HOST_KEY));
        assertThatThrownBy(() -> directory.files("")).hasMessageContaining(SftpAccount.HOST_KEY);
    }

    @Test
    void who_is_refused_does_not_hammer_on_the_door() throws IOException {
        Files.writeString(secrets.resolve(SftpAccount.PASSWORD), "wrong");
        assertThatThrownBy(() -> directory.files("")).hasMessageContaining("cannot be reached");
        assertThatThrownBy(() -> directory.files("")).hasMessageContaining("tried again in");
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> directory.files("")).hasMessageContaining("cannot be reached");
    }

    @Test
    void an_address_with_a_password_in_it_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> SftpAccount.of("sftp://hejnal:secret@pbx/var/log/asterisk", secrets))
                .hasMessageContaining(SftpAccount.PASSWORD)
                .hasMessageNotContaining(":secret@");
        assertThatThrownBy(() -> SftpAccount.of("sftp://pbx/var/log/asterisk", secrets))
                .hasMessageContaining("sftp://user@host:22/var/log/asterisk");
    }

    private void connect(SftpAccount account, Duration timeout) {
        directory = new SftpDirectory(account, timeout, clock);
        journals = new JournalImport(directory, office, clock);
    }

    private JournalRead look() {
        return journals.run();
    }

    private JournalRead lookAgain() {
        clock.pass(CelCallAssembler.GRACE);
        return journals.run();
    }

    private Path cel() {
        return pbx.resolve("cel-custom/hejnal.csv");
    }

    private void write(String... lines) throws IOException {
        Files.writeString(cel(), String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
