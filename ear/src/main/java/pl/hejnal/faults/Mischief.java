package pl.hejnal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.hejnal.faults.oracle.Absence;
import pl.hejnal.launcher.Part;

/** Does what a strike says, and puts right what does not come right by itself. */
final class Mischief {

    private static final Duration FROZEN = Duration.ofSeconds(5);
    private static final Duration HALF_OPEN = Duration.ofSeconds(6);

    private final FaultyOffice office;
    private final Random chance;
    private final Clock clock;
    private final List<Absence> absences = new ArrayList<>();
    private int rotations;

    Mischief(FaultyOffice office, Random chance, Clock clock) {
        this.office = office;
        this.chance = chance;
        this.clock = clock;
    }

    /** Returns when the part that was hit serves again. */
    void strike(Fault fault) throws Exception {
        switch (fault) {
            case SERVER_KILLED -> kill("WildFly");
            case SERVER_FROZEN -> freeze(office.part("WildFly"));
            case DATABASE_KILLED -> kill("PostgreSQL");
            case DATABASE_CONNECTIONS_CUT -> office.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'hejnal' and pid <> pg_backend_pid()");
            case AMI_CUT -> office.relay().cut();
            case AMI_HALF_OPEN -> {
                office.relay().swallow();
                Thread.sleep(HALF_OPEN);
                office.relay().pass();
            }
            case AMI_GARBAGE -> office.relay().garble(chance);
            case PBX_KILLED -> {
                Instant from = clock.instant();
                kill("Asterisk");
                absences.add(new Absence(from.minus(Duration.ofSeconds(1)), clock.instant().plusSeconds(1)));
            }
            case JOURNALS_ROTATED -> rotate();
        }
    }

    private void kill(String part) throws Exception {
        office.part(part).kill();
        office.startAgain(part);
    }

    private static void freeze(Part part) throws IOException, InterruptedException {
        signal(part, "STOP");
        Thread.sleep(FROZEN);
        signal(part, "CONT");
    }

    private static void signal(Part part, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(part.pid())).start().waitFor();
    }

    /** As logrotate does it: renamed, and the PBX told. */
    private void rotate() throws IOException, InterruptedException {
        rotations++;
        for (Path journal : List.of(office.pbxLog().resolve("queue_log"), office.pbxLog().resolve("cel-custom/hejnal.csv"))) {
            if (Files.exists(journal)) {
                Files.move(journal, journal.resolveSibling(journal.getFileName() + "." + rotations));
            }
        }
        office.pbx("logger reload");
    }

    /** When there was no PBX, which nobody could have answered for. */
    List<Absence> absences() {
        return absences;
    }
}
