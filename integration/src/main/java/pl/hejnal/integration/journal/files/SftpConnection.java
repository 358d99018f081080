package pl.hejnal.integration.journal.files;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** An open line to an SFTP server whose key is known. One that has gone silent is noticed and closed by itself. */
record SftpConnection(Session session, ChannelSftp sftp) implements AutoCloseable {

    static SftpConnection open(SftpAccount account, Duration timeout) throws JSchException {
        JSch ssh = new JSch();
        ssh.setKnownHosts(new ByteArrayInputStream(account.knownHost()));
        if (account.key().isPresent()) {
            ssh.addIdentity(SftpAccount.KEY, (account.key().get() + "\n").getBytes(StandardCharsets.UTF_8), null, null);
        }
        Session session = ssh.getSession(account.user(), account.host(), account.port());
        account.password().ifPresent(session::setPassword);
        session.setConfig("StrictHostKeyChecking", "yes");
        session.setConfig("PreferredAuthentications", "publickey,password");
        session.setDaemonThread(true);
        // A server that does not answer to two signs of life in a row has gone.
        session.setServerAliveInterval((int) timeout.toMillis());
        session.setServerAliveCountMax(1);
        try {
            session.connect((int) timeout.toMillis());
            ChannelSftp sftp = (ChannelSftp) session.openChannel("sftp");
            // A piece of a file is asked for when it is needed: nothing is read ahead of the place.
            sftp.setBulkRequests(1);
            sftp.connect((int) timeout.toMillis());
            return new SftpConnection(session, sftp);
        } catch (JSchException refused) {
            session.disconnect();
            throw refused;
        }
    }

    @Override
    public void close() {
        sftp.disconnect();
        session.disconnect();
    }
}
