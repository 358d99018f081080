package pl.hejnal.web.admission;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import pl.hejnal.web.admission.proxy.Proxies;
import pl.hejnal.web.admission.proxy.Requester;

/** The real web server with our handlers before an application, with as few threads as can be taken. */
final class SmallServer implements AutoCloseable {

    static final int THREADS = 8;
    static final String COOKIE = "HEJNAL";
    private final Undertow undertow;

    SmallServer(Set<String> proxies, boolean https, HttpHandler application) {
        Requester requester = new Requester(Predicate.isEqual("somebodys"), () -> COOKIE);
        // Two listeners, as in the server; the second is the one for health.
        HttpHandler[] whole = new HttpHandler[1];
        undertow = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", exchange -> whole[0].handleRequest(exchange))
                .addHttpListener(0, "127.0.0.1", exchange -> whole[0].handleRequest(exchange))
                .setServerOption(UndertowOptions.ENABLE_HTTP2, false)
                .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, 5_000)
                .setIoThreads(2)
                .setWorkerThreads(THREADS)
                .build();
        undertow.start();
        Rules rules = new Rules(new Proxies(proxies, "X-Forwarded-For"), port(1), https);
        whole[0] = Admission.before(rules, requester).wrap(new BlockingHandler(application));
    }

    int port(int listener) {
        return ((InetSocketAddress) undertow.getListenerInfo().get(listener).getAddress()).getPort();
    }

    Socket open(String beginning) throws IOException {
        return open(0, beginning);
    }

    Socket open(int listener, String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(listener));
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** The whole answer; the request must say Connection: close. */
    String answer(String request) throws IOException {
        return answer(0, request);
    }

    String answer(int listener, String request) throws IOException {
        try (Socket socket = open(listener, request)) {
            return read(socket);
        }
    }

    static String read(Socket socket) throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            in.transferTo(got);
        } catch (SocketTimeoutException nothing) {
            return "nothing came";
        } catch (SocketException closed) {
            return got.toString(StandardCharsets.UTF_8);
        }
        return got.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
