package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

@Timeout(30)
class TheNightlyPrintoutIsFetchedTest {

    private static final String PASSWORD = "tajne";

    @TempDir
    private Path home;

    private final Faults faults = new Faults();
    private PdPrintout printout;
    private PdSftp sftp;

    @BeforeEach
    void open() throws IOException {
        printout = PdPrintout.with(SampleFixture.DATA, home.resolve("PD"), faults, SampleFixture.CLOCK);
        sftp = PdSftp.open(0, home.resolve("PD"), PASSWORD, home.resolve("key"), faults);
        faults.join(PdPrintout.SYMBOL, fault -> {
            sftp.change(fault);
            printout.renew();
        });
        printout.renew();
    }

    @AfterEach
    void close() throws IOException {
        sftp.close();
    }

    @Test
    void it_is_a_whole_file_as_of_two_in_the_morning() throws IOException {
        assertThat(fetched(PASSWORD).split("\r\n"))
                .hasSize(9)
                .startsWith(
                        "ZNAK_SPRAWY;STAN;NASTEPNA_CZYNNOSC;TERMIN_ZALATWIENIA;REFERENT;TERMIN_ORDYNACJA;DOLACZYC;"
                                + "DO_ZAPLATY;ODBIOR;GODZINY;STAN_NA;STRONA",
                        "PD-01.3120.77.2026;postępowanie w toku;\"Ustalamy powierzchnię budynku; oględziny są umówione.\";"
                                + "2026-12-05;Referat Wymiaru nr 2;2026-12-18;;;;;2026-11-23 02:00;Grażyna Żółkowska")
                .endsWith("#KONIEC;7");
    }

    @Test
    void only_the_right_password_opens() {
        assertThatThrownBy(() -> fetched("inne")).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_that_broke_off_has_no_last_line() throws IOException {
        faults.set("PD", Fault.GARBAGE);
        assertThat(fetched(PASSWORD)).startsWith("ZNAK_SPRAWY").doesNotContain("#KONIEC");
    }

    @Test
    void when_it_is_down_nobody_listens_and_well_again_it_is_the_same_server() throws IOException {
        String key = sftp.publicKey();
        faults.set("PD", Fault.DOWN);
        assertThatThrownBy(() -> fetched(PASSWORD)).isInstanceOf(IOException.class);
        faults.set("PD", Fault.OFF);
        assertThat(fetched(PASSWORD)).contains("#KONIEC;7");
        assertThat(sftp.publicKey()).isEqualTo(key).startsWith("ecdsa-sha2-nistp256 ");
    }

    private String fetched(String password) throws IOException {
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.start();
            try (ClientSession session = client.connect(PdSftp.USER, "127.0.0.1", sftp.port())
                    .verify(10_000)
                    .getSession()) {
                session.addPasswordIdentity(password);
                session.auth().verify(10_000);
                try (SftpClient files = SftpClientFactory.instance().createSftpClient(session);
                        InputStream in = files.read("/" + PdPrintout.FILE)) {
                    return new String(in.readAllBytes(), Charset.forName("windows-1250"));
                }
            }
        }
    }
}
