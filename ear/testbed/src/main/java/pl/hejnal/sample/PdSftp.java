package pl.hejnal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

/** The SFTP server of taxes and fees: one account, one directory. When it is down, nobody listens on its port. */
final class PdSftp implements AutoCloseable {

    static final String USER = "hejnal";
    private final Faults faults;
    private final Path root;
    private final String password;
    private final SimpleGeneratorHostKeyProvider key;
    private int port;
    private SshServer server;

    private PdSftp(Faults faults, Path root, String password, Path keyFile, int port) {
        this.faults = faults;
        this.root = root;
        this.password = password;
        this.port = port;
        key = new SimpleGeneratorHostKeyProvider(keyFile);
        key.setAlgorithm("EC");
        key.setKeySize(256);
    }

    /**
     * @param port 0 for any that is free
     * @param keyFile where its own key is kept; made when it is missing
     */
    static PdSftp open(int port, Path root, String password, Path keyFile, Faults faults) throws IOException {
        PdSftp sftp = new PdSftp(faults, root, password, keyFile, port);
        sftp.listen();
        return sftp;
    }

    int port() {
        return port;
    }

    /** As it stands in a list of known hosts, without the host's name. */
    String publicKey() {
        return PublicKeyEntry.toString(key.loadKeys(null).iterator().next().getPublic());
    }

    /** Opens or closes the door; a change while it stays open is for the file and the listener. */
    synchronized void change(Fault fault) {
        try {
            if (fault == Fault.DOWN) {
                close();
            } else if (server == null) {
                listen();
            }
        } catch (IOException stuck) {
            System.out.println("PD: " + stuck.getMessage());
        }
    }

    private synchronized void listen() throws IOException {
        Files.createDirectories(root);
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, typed, session) -> user.equals(USER) && typed.equals(password));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root.toAbsolutePath()));
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new Slowness());
        server.setSubsystemFactories(List.of(sftp));
        server.start();
        port = server.getPort();
    }

    @Override
    public synchronized void close() throws IOException {
        if (server != null) {
            server.stop(true);
            server = null;
        }
    }

    /** Takes its time when it is told to. */
    private final class Slowness implements SftpEventListener {

        @Override
        public void opening(ServerSession session, String remote, Handle handle) {
            if (faults.of(PdPrintout.SYMBOL) == Fault.SLOW) {
                Fault.pause(Fault.SLOWNESS);
            }
        }

        @Override
        public void reading(
                ServerSession session,
                String remote,
                FileHandle handle,
                long offset,
                byte[] data,
                int dataOffset,
                int length) {
            if (faults.of(PdPrintout.SYMBOL) == Fault.DRIP) {
                Fault.pause(Fault.SLOWNESS);
            }
        }
    }
}
