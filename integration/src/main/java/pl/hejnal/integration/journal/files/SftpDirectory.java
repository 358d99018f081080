package pl.hejnal.integration.journal.files;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import com.jcraft.jsch.SftpProgressMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The PBX's log directory on another machine. The line is kept open from look to look; when it breaks, it is opened
 * again, more and more seldom, so that a PBX that refuses us is not hammered.
 */
public final class SftpDirectory implements JournalDirectory {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    /** Well below the minute in which the journals must have caught up after an outage. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private static final long MILLIS = 1_000;

    private final SftpAccount account;
    private final Duration timeout;
    private final Clock clock;
    /** Closed by another thread than the one that reads, if a look waits when the server stops. */
    private volatile @Nullable SftpConnection line;

    private Duration pause = FIRST_PAUSE;
    private Instant notBefore = Instant.EPOCH;

    /** @param timeout with a server that says nothing */
    public SftpDirectory(SftpAccount account, Duration timeout, Clock clock) {
        this.account = account;
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public List<Found> files(String folder) throws IOException {
        ChannelSftp sftp = sftp();
        List<Found> found = new ArrayList<>();
        try {
            sftp.ls(quoted(folder), entry -> {
                SftpATTRS file = entry.getAttrs();
                if (file.isReg()) {
                    String path = folder.isEmpty() ? entry.getFilename() : folder + "/" + entry.getFilename();
                    found.add(new Found(path, file.getSize(), file.getMTime() * MILLIS));
                }
                return ChannelSftp.LsEntrySelector.CONTINUE;
            });
            return found;
        } catch (SftpException | RuntimeException failure) {
            throw broken(failure);
        }
    }

    @Override
    public byte[] read(String path, long from, int most) throws IOException {
        ChannelSftp sftp = sftp();
        try (InputStream rest = sftp.get(quoted(path), (SftpProgressMonitor) null, from)) {
            return rest.readNBytes(most);
        } catch (SftpException | IOException | RuntimeException failure) {
            throw broken(failure);
        }
    }

    /** JSch takes what is asked for as a pattern. */
    private String quoted(String path) {
        return (account.directory() + "/" + path).replaceAll("([\\\\*?\\[])", "\\\\$1");
    }

    private ChannelSftp sftp() throws IOException {
        SftpConnection open = line;
        if (open != null && open.sftp().isConnected()) {
            return open.sftp();
        }
        close();
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            throw new IOException(account + " is tried again in "
                    + Duration.between(now, notBefore).toSeconds() + " s");
        }
        try {
            open = SftpConnection.open(account, timeout);
            line = open;
            pause = FIRST_PAUSE;
            return open.sftp();
        } catch (JSchException | UncheckedIOException refused) {
            notBefore = clock.instant().plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            throw new IOException(account + " cannot be reached: " + refused.getMessage(), refused);
        }
    }

    /** A file that is not there leaves the line as it is; anything else, nonsense that JSch stumbles over too, ends it. */
    private IOException broken(Exception failure) {
        if (!(failure instanceof SftpException told) || told.id != ChannelSftp.SSH_FX_NO_SUCH_FILE) {
            close();
        }
        return new IOException(account + " cannot be read: " + failure.getMessage(), failure);
    }

    @Override
    public void close() {
        SftpConnection open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }
}
