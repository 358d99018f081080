package pl.hejnal.integration.telephony.fastagi.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.asteriskjava.util.SocketConnectionFacade;
import org.jspecify.annotations.Nullable;

/**
 * One call's connection, which takes no more than a PBX ever says: lines of bounded length, a head (all up to the first empty
 * line) of a bounded number of lines, within seconds. Whatever is more counts as the connection's end; asterisk-java by itself
 * collects a line without an end until the memory is full.
 */
final class AgiConnection implements SocketConnectionFacade {

    private static final Logger LOG = System.getLogger(AgiConnection.class.getName());
    /** As long as Asterisk's own buffer of AGI lines. */
    static final int LONGEST_LINE = 8_192;
    /** Asterisk knows some twenty variables and at most 127 arguments. */
    static final int LONGEST_HEAD = 160;

    private static final Duration TIME_FOR_HEAD = Duration.ofSeconds(5);
    private static final int LOOK_EVERY_MILLIS = 1_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final int readTimeout;
    private final long headUntil = System.nanoTime() + TIME_FOR_HEAD.toNanos();
    private int headLines;
    private boolean headRead;
    private boolean tooMuch;

    /** @param readTimeout milliseconds for a line after the head */
    AgiConnection(Socket socket, int readTimeout) throws IOException {
        this.socket = socket;
        this.readTimeout = readTimeout;
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LOOK_EVERY_MILLIS);
    }

    /** @return null at the end of the connection, and for all that comes after too much */
    @Override
    public @Nullable String readLine() throws IOException {
        if (tooMuch) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = read(); c != '\n'; c = read()) {
            if (c < 0) {
                return null;
            }
            if (line.size() == LONGEST_LINE) {
                return refused("a line of more than " + LONGEST_LINE + " bytes");
            }
            line.write(c);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        String told = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        if (!headRead && told.isEmpty()) {
            headRead = true;
            socket.setSoTimeout(readTimeout);
        }
        return !headRead && ++headLines > LONGEST_HEAD
                ? refused("a head of more than " + LONGEST_HEAD + " lines")
                : told;
    }

    /** Told once and in one line; whoever reads on hears that the other side is gone. */
    private @Nullable String refused(String what) {
        tooMuch = true;
        LOG.log(
                Level.WARNING,
                "{0} from {1} is not the PBX''s; the connection is closed",
                what,
                socket.getInetAddress().getHostAddress());
        return null;
    }

    private int read() throws IOException {
        while (true) {
            if (!headRead && System.nanoTime() > headUntil) {
                refused("no whole head in " + TIME_FOR_HEAD);
                return -1;
            }
            try {
                return in.read();
            } catch (SocketTimeoutException silence) {
                if (headRead) {
                    throw silence;
                }
            }
        }
    }

    @Override
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected() && !socket.isClosed();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public InetAddress getRemoteAddress() {
        return socket.getInetAddress();
    }

    @Override
    public int getRemotePort() {
        return socket.getPort();
    }
}
