package pl.hejnal.whole.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** The SFTP server on a PBX's machine, by which its journals are read: one account, one directory. */
public final class JournalDoor implements AutoCloseable {

    private static final String USER = "hejnal-journal";
    private static final String PASSWORD = "a-password-of-a-test";

    private final Path shown;
    private final SimpleGeneratorHostKeyProvider key;
    private SshServer server;
    private int port;

    /** @param keyFile where its own key is kept */
    public JournalDoor(Path shown, Path keyFile) throws IOException {
        this.shown = shown;
        key = new SimpleGeneratorHostKeyProvider(keyFile);
        key.setAlgorithm("EC");
        key.setKeySize(256);
        open();
    }

    public void open() throws IOException {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, typed, session) -> user.equals(USER) && typed.equals(PASSWORD));
        server.setFileSystemFactory(new VirtualFileSystemFactory(shown.toAbsolutePath()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        port = server.getPort();
    }

    /** As it stands in {@code hejnal.pbx.journal}. */
    public String address() {
        return "sftp://" + USER + "@127.0.0.1:" + port + "/";
    }

    /** What docs/OPERATIONS.md has the city's IT lay down. */
    public void introduce(Path secrets) throws IOException {
        Files.createDirectories(secrets);
        Files.writeString(
                secrets.resolve("journal-host-key"),
                PublicKeyEntry.toString(key.loadKeys(null).iterator().next().getPublic()) + "\n");
        Files.writeString(secrets.resolve("journal-password"), PASSWORD + "\n");
    }

    /** Lines break, and nobody answers until it is opened again. */
    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
