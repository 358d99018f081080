package pl.hejnal.attack.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Bodies that break off, and others that nobody can read: the log must not grow by pages for each. */
public final class AbortedRequests implements Attack {

    private static final int MANY = 50;
    private static final long ROOM = 20_000;

    @Override
    public String name() {
        return "requests that break off fill the log";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        List<Path> logs =
                List.of(target.home().resolve("log/wildfly.log"), target.home().resolve("wildfly/log/server.log"));
        long before = size(logs);
        for (int i = 0; i < MANY; i++) {
            try (Wire wire = new Wire(target)) {
                wire.write("POST /login.xhtml HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nlogin=lo");
            }
            Wire.answer(
                    target,
                    "POST /login.xhtml HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--y--");
        }
        long grown = size(logs) - before;
        return grown <= ROOM ? Optional.empty() : Optional.of(2 * MANY + " requests wrote " + grown + " bytes of log");
    }

    private static long size(List<Path> logs) throws IOException {
        long sum = 0;
        for (Path log : logs) {
            sum += Files.exists(log) ? Files.size(log) : 0;
        }
        return sum;
    }
}
