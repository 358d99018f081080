package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** With a file as config/departments/PD.yaml, and a real SFTP server. */
class ATableIsFetchedTest {

    private static final DepartmentSymbol PD = new DepartmentSymbol("PD");
    private static final CaseSign SIGN = new CaseSign("PD-01.3120.77.2026");
    private static final String HEADER = "ZNAK_SPRAWY;STAN;NASTEPNA_CZYNNOSC;TERMIN_ZALATWIENIA;REFERENT;"
            + "TERMIN_ORDYNACJA;DOLACZYC;DO_ZAPLATY;ODBIOR;GODZINY;STAN_NA;STRONA\r\n";

    @TempDir
    private Path directory;

    private final ImportedAnswersInMemory shelf = new ImportedAnswersInMemory();
    private final SshServer server = SshServer.setUpDefaultServer();
    private SimpleGeneratorHostKeyProvider key;
    private Departments departments;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(directory.resolve("sftp/wydruk"));
        Files.createDirectories(directory.resolve("secrets"));
        key = keyAt("key");
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, typed, session) -> user.equals("hejnal") && typed.equals("p&ss w=rd"));
        server.setFileSystemFactory(
                new VirtualFileSystemFactory(directory.resolve("sftp").toAbsolutePath()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        Files.writeString(directory.resolve("secrets/pd-password"), "p&ss w=rd\n");
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory.resolve("secrets")), directory),
                RouteFileFixture.GENEROUS,
                shelf.inRole(),
                Duration.ofSeconds(30),
                RouteFileFixture.LONGEST,
                new TestClock());
    }

    @AfterEach
    void close() throws Exception {
        departments.close();
        server.stop(true);
    }

    @Test
    void its_cases_are_told_in_the_letters_that_it_was_written_with() throws Exception {
        print(HEADER + "PD-01.3120.77.2026;postępowanie w toku;Oględziny są umówione;2026-12-04;;;;1 814,50 zł;;;"
                + "2026-11-23 02:00;Jan Nowak\r\n#KONIEC;1\r\n");
        connect(key);
        await("taken")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.lastFile(PD).isPresent());
        CaseState state = departments.fetch(PD, SIGN).state();
        assertThat(state.stage()).isEqualTo(CaseStage.IN_PROGRESS);
        assertThat(state.nextStep()).contains("Oględziny są umówione");
        assertThat(state.toPay().orElseThrow()).isEqualByComparingTo("1814.50");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_left_out_and_the_others_are_taken() throws Exception {
        print(HEADER + "PD-01.3120.77.2026;wpłynęło;;;;;;;;;2026-11-23 02:00;SM „Kotwica\"\r\n"
                + "bez znaku;wpłynęło;;;;;;;;;2026-11-23 02:00;Jan Nowak\r\n"
                + "PD-01.3120.44.2.2026;wezwano\u00a0stronę;;;;;;;;;2026-11-23 02:00;PB „Dąb\"\r\n"
                + "B2.6220.5.2026\u00a0;wpłynęło;;;;;;;;;2026-11-23 02:00;Jan Nowak\r\n#KONIEC;4\r\n");
        connect(key);
        await("taken")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.lastFile(PD).isPresent());
        await("told")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(PD).isPresent());
        assertThat(departments.feeds().troubleWith(PD)).contains("case 2 of the file has no sign");
        assertThat(shelf.lastFile(PD).orElseThrow().cases()).isEqualTo(3);
        assertThat(departments
                        .fetch(PD, new CaseSign("PD-01.3120.44.2.2026"))
                        .state()
                        .stage())
                .isEqualTo(CaseStage.WAITING_FOR_RESIDENT);
        assertThat(departments.fetch(PD, new CaseSign("B2.6220.5.2026")).state().stage())
                .isEqualTo(CaseStage.RECEIVED);
    }

    @Test
    void a_table_of_which_too_much_cannot_be_read_is_refused() throws Exception {
        print(HEADER + "bez znaku;wpłynęło;;;;;;;;;2026-11-23 02:00;Jan Nowak\r\n".repeat(4)
                + "PD-01.3120.77.2026;wpłynęło;;;;;;;;;2026-11-23 02:00;Jan Nowak\r\n#KONIEC;5\r\n");
        connect(key);
        await("refused")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(PD).isPresent());
        assertThat(departments.feeds().troubleWith(PD).orElseThrow()).contains("4 of the file's 5 cases");
        assertThat(shelf.lastFile(PD)).isEmpty();
    }

    @Test
    void a_table_that_was_cut_off_is_refused() throws Exception {
        print(HEADER + "PD-01.3120.77.2026;postępowanie w toku;;;;;;;;;2026-11-23 02:00;Jan Nowak\r\n");
        connect(key);
        await("refused")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(PD).isPresent());
        assertThat(departments.feeds().troubleWith(PD).orElseThrow()).contains("#KONIEC");
        assertThat(shelf.lastFile(PD)).isEmpty();
    }

    @Test
    void a_server_with_another_key_is_not_talked_to() throws Exception {
        print(HEADER + "#KONIEC;0\r\n");
        connect(keyAt("another"));
        await("noticed")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(PD).isPresent());
        assertThat(departments.feeds().troubleWith(PD).orElseThrow()).contains("cannot be reached");
        assertThat(shelf.lastFile(PD)).isEmpty();
    }

    private void print(String table) throws Exception {
        Files.write(directory.resolve("sftp/wydruk/sprawy.csv"), table.getBytes(Charset.forName("windows-1250")));
    }

    private void connect(SimpleGeneratorHostKeyProvider expected) throws Exception {
        Files.writeString(
                directory.resolve("secrets/pd-host-key"),
                PublicKeyEntry.toString(
                                expected.loadKeys(null).iterator().next().getPublic()) + "\n");
        Files.writeString(
                directory.resolve("PD.yaml"),
                RouteFileFixture.delivered("PD")
                                .stripTrailing()
                                .replace("{{hejnal.sample.pd.port}}", Integer.toString(server.getPort()))
                        + "\n      - {name: everySeconds, value: 1}\n");
        departments.look();
    }

    private SimpleGeneratorHostKeyProvider keyAt(String name) {
        SimpleGeneratorHostKeyProvider provider = new SimpleGeneratorHostKeyProvider(directory.resolve(name));
        provider.setAlgorithm("EC");
        provider.setKeySize(256);
        return provider;
    }
}
