package pl.hejnal.integration.departments.contract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;

class CsvSftpKeepsTheContractTest extends DepartmentSystemsContract {

    private static final String HEADER = "ZNAK_SPRAWY;STAN;NASTEPNA_CZYNNOSC;TERMIN_ZALATWIENIA;REFERENT;"
            + "TERMIN_ORDYNACJA;DOLACZYC;DO_ZAPLATY;ODBIOR;GODZINY;STRONA;STAN_NA\r\n";
    private static final int LONGER_THAN_ANY_VALUE = 5_000;

    @TempDir
    private Path directory;

    @Override
    protected Behind open() throws Exception {
        SshServer server = server();
        Files.writeString(directory.resolve("pd-password"), "secret\n");
        Files.writeString(
                directory.resolve("pd-host-key"),
                PublicKeyEntry.toString(server.getKeyPairProvider()
                                .loadKeys(null)
                                .iterator()
                                .next()
                                .getPublic()) + "\n");
        RoutedDepartment taxes = new RoutedDepartment("PD", "PD-01.3120.77.2026", directory) {
            private int prints;

            @Override
            public boolean handsOver() {
                return true;
            }

            @Override
            public void isWell() throws Exception {
                print(line(known().value(), "postępowanie w toku") + "#KONIEC;1\r\n");
                awaitTaken();
            }

            @Override
            public void isDown() throws Exception {
                server.stop(true);
                awaitTrouble();
            }

            @Override
            public void talksNonsense() throws Exception {
                print(line(known().value(), "postępowanie w toku") + "PD-01;brak\r\n");
                awaitTrouble();
            }

            @Override
            public void talksWithoutEnd() throws Exception {
                print(line(known().value(), "x".repeat(LONGER_THAN_ANY_VALUE)) + "#KONIEC;1\r\n");
                awaitTrouble();
            }

            @Override
            public void talksAboutAnotherCase() throws Exception {
                print(line(unknown().value(), "postępowanie w toku") + "#KONIEC;1\r\n");
                awaitTaken();
            }

            private String line(String sign, String stage) {
                return sign + ";" + stage + ";;;;;;;;;;2026-11-23 02:00\r\n";
            }

            private void print(String lines) throws Exception {
                prints++;
                Files.write(
                        directory.resolve("sftp/wydruk/sprawy.csv"),
                        (HEADER + lines.replaceFirst(";;;;", ";" + "-".repeat(prints) + ";;;"))
                                .getBytes(Charset.forName("windows-1250")));
            }

            @Override
            public void close() throws IOException {
                super.close();
                server.stop(true);
            }
        };
        taxes.connect(
                "{{hejnal.sample.pd.port}}",
                Integer.toString(server.getPort()),
                "value: sprawy.csv",
                "value: sprawy.csv\n      - name: everySeconds\n        value: 1");
        return taxes;
    }

    private SshServer server() throws Exception {
        Files.createDirectories(directory.resolve("sftp/wydruk"));
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(directory.resolve("key"));
        key.setAlgorithm("EC");
        key.setKeySize(256);
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, typed, session) -> user.equals("hejnal") && typed.equals("secret"));
        server.setFileSystemFactory(
                new VirtualFileSystemFactory(directory.resolve("sftp").toAbsolutePath()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        return server;
    }
}
