package pl.hejnal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import pl.hejnal.faults.oracle.PbxDowntime;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.phone.Awaiting;

/** Does what a strike says, and puts right what does not come right by itself. */
final class FaultInjector {

    /** Both as the oracle is promised. */
    private static final Duration FROZEN = Duration.ofSeconds(5);

    private static final Duration FROZEN_LONG = Duration.ofSeconds(30);
    private static final List<Fault> DURING_STARTS =
            List.of(Fault.DATABASE_CONNECTIONS_CUT, Fault.DATABASE_CUT_AT_COMMIT, Fault.DATABASE_KILLED);
    /** About as long as a start takes on a quiet machine. */
    private static final Duration LATEST_IN_A_START = Duration.ofSeconds(15);
    /** PostgreSQL's word for a commit that is done: a message of kind C with this text (protocol 3.0, CommandComplete). */
    private static final String COMMITTED = "COMMIT\0";

    private static final int COMMITS = 3;
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(30);
    /** Twice what the office may take to notice it. */
    private static final Duration HALF_OPEN = Duration.ofSeconds(6);

    private final FaultyOffice office;
    private final Random chance;
    /** Its own, so that a seed's other draws are the same with and without faults during starts. */
    private final Random starts;

    private final Clock clock;
    private final Consumer<String> tell;
    private final List<PbxDowntime> downtimes = new ArrayList<>();
    private int rotations;

    FaultInjector(FaultyOffice office, long seed, Clock clock, Consumer<String> tell) {
        this.office = office;
        this.chance = new Random(seed);
        this.starts = new Random(~seed);
        this.clock = clock;
        this.tell = tell;
    }

    /** Returns when the part that was hit serves again. */
    void strike(Fault fault) throws Exception {
        switch (fault) {
            case SERVER_KILLED -> kill("WildFly");
            case SERVER_FROZEN -> TemporaryFault.freeze(office.part("WildFly").pid(), FROZEN);
            case SERVER_FROZEN_LONG ->
                TemporaryFault.freeze(office.part("WildFly").pid(), FROZEN_LONG);
            case SERVER_RESTARTED -> restart("WildFly");
            case DATABASE_KILLED -> kill("PostgreSQL");
            case DATABASE_CONNECTIONS_CUT, DATABASE_CUT_AT_COMMIT -> breakConnections(fault);
            case AMI_CUT -> office.relay().cut();
            case AMI_HALF_OPEN -> TemporaryFault.lasting(HALF_OPEN, office.relay()::swallow, office.relay()::pass);
            case AMI_GARBAGE -> office.relay().garble(chance);
            case PBX_KILLED -> withoutPbx(() -> kill("Asterisk"));
            case PBX_RESTARTED -> withoutPbx(() -> restart("Asterisk"));
            case JOURNALS_ROTATED -> rotate();
            case JOURNALS_EMPTIED -> empty();
        }
    }

    private void kill(String part) throws Exception {
        office.part(part).kill();
        startAgain(part);
    }

    private void breakConnections(Fault fault) throws Exception {
        if (fault == Fault.DATABASE_CUT_AT_COMMIT) {
            office.databaseRelay().cutAt(COMMITTED, COMMITS);
        } else {
            office.sql(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'hejnal' and pid <> pg_backend_pid()");
        }
    }

    /** The server needs the database most while it starts, so every second start meets a fault of it. */
    private void startAgain(String part) throws Exception {
        if (!part.equals("WildFly") || starts.nextBoolean()) {
            office.startAgain(part);
            return;
        }
        Fault fault = DURING_STARTS.get(starts.nextInt(DURING_STARTS.size()));
        Duration after = Duration.ofMillis(starts.nextLong(LATEST_IN_A_START.toMillis()));
        tell.accept("           %s %.1f s after this start has begun".formatted(fault, after.toMillis() / 1000.0));
        CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(
                () -> {
                    try {
                        if (fault == Fault.DATABASE_KILLED) {
                            kill("PostgreSQL");
                        } else {
                            breakConnections(fault);
                        }
                    } catch (Exception failure) {
                        throw new CompletionException(failure);
                    }
                },
                CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS));
        office.startAgain(part);
        meanwhile.join();
    }

    private void restart(String name) throws Exception {
        Part part = office.part(name);
        signal(part, "TERM");
        if (!Awaiting.happens(() -> !part.isRunning(), SHUTDOWN_TIMEOUT)) {
            part.kill();
        }
        startAgain(name);
    }

    /** What takes the PBX away and brings it back. */
    private interface Outage {
        void happen() throws Exception;
    }

    private void withoutPbx(Outage outage) throws Exception {
        Instant from = clock.instant();
        outage.happen();
        downtimes.add(new PbxDowntime(
                from.minus(Duration.ofSeconds(1)), clock.instant().plusSeconds(1)));
    }

    private static void signal(Part part, String signal) throws IOException, InterruptedException {
        TemporaryFault.signal(signal, List.of(Long.toString(part.pid())));
    }

    /** As logrotate does it: renamed, and the PBX told. */
    private void rotate() throws IOException, InterruptedException {
        rotations++;
        for (Path journal : journals()) {
            if (Files.exists(journal)) {
                Files.move(journal, journal.resolveSibling(journal.getFileName() + "." + rotations));
            }
        }
        office.pbx("logger reload");
    }

    /** What is written between copying and emptying is lost by the tool, not by the office: the PBX holds its breath. */
    private void empty() throws IOException, InterruptedException {
        rotations++;
        signal(office.part("Asterisk"), "STOP");
        try {
            for (Path journal : journals()) {
                if (Files.exists(journal)) {
                    Files.copy(journal, journal.resolveSibling(journal.getFileName() + "." + rotations));
                    Files.write(journal, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
                }
            }
        } finally {
            signal(office.part("Asterisk"), "CONT");
        }
    }

    private List<Path> journals() {
        return List.of(office.pbxLog().resolve("queue_log"), office.pbxLog().resolve("cel-custom/hejnal.csv"));
    }

    /** When there was no PBX, which nobody could have answered for. */
    List<PbxDowntime> downtimes() {
        return downtimes;
    }
}
