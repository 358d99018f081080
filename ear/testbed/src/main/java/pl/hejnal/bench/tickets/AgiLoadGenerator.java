package pl.hejnal.bench.tickets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import pl.hejnal.bench.measure.Latencies;

/**
 * Speaks to the menu as the PBX does, without a PBX: says who calls and waits for ANSWER, which the menu only says when
 * call and ticket are committed. Then it is gone, as a caller who hangs up; the PBX, which never saw the call, tells
 * nobody, so nothing more is written.
 */
final class AgiLoadGenerator {

    private static final int READ_TIMEOUT = 10_000;
    private static final double NANOS_A_MILLI = 1e6;

    private final int port;
    private final String number;
    private final AtomicLong calls = new AtomicLong();

    AgiLoadGenerator(int port, String number) {
        this.port = port;
        this.number = number;
    }

    /** So many at a time, each calling again as soon as it is answered. */
    Latencies call(int clients, Duration length) throws Exception {
        long until = System.nanoTime() + length.toNanos();
        Callable<List<Double>> client = () -> {
            List<Double> times = new ArrayList<>();
            while (System.nanoTime() < until) {
                times.add(oneTicket());
            }
            return times;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> done : threads.invokeAll(Collections.nCopies(clients, client))) {
                times.addAll(done.get());
            }
            return Latencies.of(times);
        }
    }

    private double oneTicket() throws IOException {
        long from = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(READ_TIMEOUT);
            socket.getOutputStream().write(greeting(calls.incrementAndGet()));
            String said = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (!"ANSWER".equals(said)) {
                throw new IOException("the menu did not answer the call but said: " + said);
            }
        }
        return (System.nanoTime() - from) / NANOS_A_MILLI;
    }

    /** As Asterisk 22 sends it. */
    private byte[] greeting(long call) {
        return """
                agi_network: yes
                agi_network_script: menu
                agi_request: agi://127.0.0.1:%1$d/menu
                agi_channel: PJSIP/trunk-%2$08x
                agi_language: pl
                agi_type: PJSIP
                agi_uniqueid: bench-agi-%2$d
                agi_version: 22
                agi_callerid: 126000001
                agi_calleridname: unknown
                agi_callingpres: 0
                agi_callingani2: 0
                agi_callington: 0
                agi_callingtns: 0
                agi_dnid: %3$s
                agi_rdnis: unknown
                agi_context: hejnal-menu
                agi_extension: %3$s
                agi_priority: 3
                agi_enhanced: 0.0
                agi_accountcode:\s
                agi_threadid: %2$d

                """.formatted(port, call, number).getBytes(StandardCharsets.UTF_8);
    }
}
