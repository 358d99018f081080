package pl.hejnal.sample;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executors;

/**
 * Runs the sample departmental systems until it is ended: {@code --port 8181 --data config/demo}. It listens on this
 * machine only.
 */
public final class SampleDepartments {

    private static final int BACKLOG = 200;

    private SampleDepartments() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--port") || !arguments[2].equals("--data")) {
            System.err.println("Usage: SampleDepartments --port PORT --data DIRECTORY");
            System.exit(2);
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Warsaw"));
        HttpServer server = open(Integer.parseInt(arguments[1]), Path.of(arguments[3]), clock);
        System.out.println("The vehicle department (KM) answers at http://127.0.0.1:"
                + server.getAddress().getPort() + KmSystem.PATH);
    }

    /** @param port 0 for any that is free */
    static HttpServer open(int port, Path data, Clock clock) throws IOException {
        KmSystem vehicles = KmSystem.reading(data.resolve("km-cases.json"), clock);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.createContext(KmSystem.PATH, vehicles);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }
}
