package pl.hejnal.bench.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What this machine can do at best: no answer over the network and no durable write can be quicker. */
public final class Baselines {

    private static final int ROUND_TRIPS = 20_000;
    private static final int WRITES = 500;
    /** As PostgreSQL writes its log: in pages of 8 KiB. */
    private static final int PAGE = 8192;

    private static final double NANOS_A_MILLI = 1e6;

    private Baselines() {}

    /** A byte there and back over TCP on the loopback interface. */
    public static Latencies loopback() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket here = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket there = server.accept()) {
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            Thread echo = Thread.ofPlatform().daemon().start(() -> echo(there));
            List<Double> times = new ArrayList<>(ROUND_TRIPS);
            for (int i = 0; i < ROUND_TRIPS; i++) {
                long from = System.nanoTime();
                here.getOutputStream().write(1);
                here.getInputStream().read();
                times.add((System.nanoTime() - from) / NANOS_A_MILLI);
            }
            here.shutdownOutput();
            echo.join();
            return Latencies.of(times);
        }
    }

    private static void echo(Socket there) {
        try {
            for (int b = there.getInputStream().read();
                    b >= 0;
                    b = there.getInputStream().read()) {
                there.getOutputStream().write(b);
            }
        } catch (IOException closed) {
            // The other end, which counts, meets the same failure and tells of it.
            return;
        }
    }

    /** A page written and synchronised by fdatasync, into a file that already has its length. */
    public static Latencies durableWrite(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "floor", ".dat");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(PAGE * WRITES));
            channel.force(true);
            List<Double> times = new ArrayList<>(WRITES);
            for (int i = 0; i < WRITES; i++) {
                long from = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), (long) i * PAGE);
                channel.force(false);
                times.add((System.nanoTime() - from) / NANOS_A_MILLI);
            }
            return Latencies.of(times);
        } finally {
            Files.delete(file);
        }
    }
}
