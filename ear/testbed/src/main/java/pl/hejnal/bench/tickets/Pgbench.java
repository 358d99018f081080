package pl.hejnal.bench.tickets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.bench.office.BenchOffice;

/** PostgreSQL's own load generator with the statements of a ticket: what the database itself can do here. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private final BenchOffice office;
    private final PgbenchProgram program;

    Pgbench(BenchOffice office, PgbenchProgram program) {
        this.office = office;
        this.program = program;
    }

    /** @return transactions a second */
    double run(int clients, Duration length) throws IOException, InterruptedException {
        Path script = Files.createTempFile("ticket", ".sql");
        try {
            try (InputStream statements = Pgbench.class.getResourceAsStream("ticket.sql")) {
                Files.write(script, statements.readAllBytes());
            }
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            program.binary().toString(),
                            "-h",
                            "127.0.0.1",
                            "-p",
                            Integer.toString(office.port("db")),
                            "-U",
                            office.settings().text("hejnal.db.user"),
                            "-n",
                            "-M",
                            "prepared",
                            "-c",
                            Integer.toString(clients),
                            "-T",
                            Long.toString(length.toSeconds()),
                            "-f",
                            script.toString(),
                            "hejnal"))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", office.secrets().of("db"));
            program.libraries()
                    .ifPresent(libraries -> builder.environment().put("LD_LIBRARY_PATH", libraries.toString()));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IOException(
                        "pgbench failed: " + said.lines().reduce((a, b) -> b).orElse("it said nothing"));
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
