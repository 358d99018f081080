package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** The SFTP server of a PBX on another machine: a real one, on a real socket, which shows one directory. */
public final class SftpServerOfTheTest implements AutoCloseable {

    static final String USER = "hejnal";
    static final String PASSWORD = "p&ss w=rd";
    private final Path shown;
    private final SimpleGeneratorHostKeyProvider key;
    private final AtomicLong sent = new AtomicLong();
    private PublicKey known;
    private SshServer server;
    private int port;

    public SftpServerOfTheTest(Path shown, Path keyFile) throws IOException {
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
        server.setPublickeyAuthenticator((user, shownKey, session) -> KeyUtils.compareKeys(shownKey, known));
        server.setFileSystemFactory(new VirtualFileSystemFactory(shown.toAbsolutePath()));
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new Meter());
        server.setSubsystemFactories(List.of(sftp));
        server.start();
        port = server.getPort();
    }

    /** As when the machine is started again: every line breaks, nobody answers. */
    public void breakDown() throws IOException {
        server.stop(true);
    }

    public int port() {
        return port;
    }

    /** Bytes of files that were fetched. */
    public long sent() {
        return sent.get();
    }

    /** Lays down what an account needs to come in with a password. */
    public void introduce(Path secrets) throws IOException {
        Files.createDirectories(secrets);
        Files.writeString(
                secrets.resolve(SftpAccount.HOST_KEY),
                PublicKeyEntry.toString(key.loadKeys(null).iterator().next().getPublic()) + "\n");
        Files.writeString(secrets.resolve(SftpAccount.PASSWORD), PASSWORD + "\n");
    }

    /** Lets the holder of a key in, and lays the key down in place of the password. */
    public void introduceByKey(Path secrets) throws IOException, NoSuchAlgorithmException {
        introduce(secrets);
        Files.delete(secrets.resolve(SftpAccount.PASSWORD));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        known = pair.getPublic();
        Files.writeString(
                secrets.resolve(SftpAccount.KEY),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }

    public SftpAccount account(Path secrets) {
        return SftpAccount.of("sftp://" + USER + "@127.0.0.1:" + port + "/", secrets);
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private final class Meter implements SftpEventListener {

        @Override
        public void read(
                ServerSession session,
                String remote,
                FileHandle handle,
                long offset,
                byte[] data,
                int dataOffset,
                int dataLength,
                int readLength,
                Throwable thrown) {
            sent.addAndGet(Math.max(0, readLength));
        }
    }
}
