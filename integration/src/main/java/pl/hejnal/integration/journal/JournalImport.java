package pl.hejnal.integration.journal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.integration.journal.cel.CelCallAssembler;
import pl.hejnal.integration.journal.cel.CelRecords;
import pl.hejnal.integration.journal.files.JournalDirectory;
import pl.hejnal.integration.journal.files.JournalFile;
import pl.hejnal.integration.journal.files.JournalLine;

/**
 * Reads both journals on from where the office knows them to have been read, and tells of the calls that are over. The
 * place that is kept is never beyond a call that has not been told of: after a crash its lines are simply read again.
 */
final class JournalImport {

    private static final Logger LOG = System.getLogger(JournalImport.class.getName());
    private static final String CEL = "cel";
    private static final String QUEUE_LOG = "queue_log";
    private static final int CHUNK = 256 * 1024;
    /** Calls in memory while a long outage is caught up with; about a kilobyte each. */
    private static final int MOST_UNTOLD = 5_000;

    private final JournalDirectory directory;
    private final JournalDesk office;
    private final Clock clock;
    private final CelCallAssembler assembler = new CelCallAssembler();
    private final CelRecords records = new CelRecords();
    private final SkippedLines unreadable = new SkippedLines();
    private final JournalSettlement settlement;
    private @Nullable Journals journals;
    private List<JournalPlace> kept = List.of();
    private String lastTrouble = "";
    private Instant lastRead;
    private long lastBehind;

    private record Journals(JournalFile cel, JournalFile queueLog) {}

    /** @param directory the PBX's log directory, as it is laid out by config/asterisk/cel_custom.conf */
    JournalImport(JournalDirectory directory, JournalDesk office, Clock clock) {
        this.directory = directory;
        this.office = office;
        this.clock = clock;
        lastRead = clock.instant();
        settlement = new JournalSettlement(office, assembler);
    }

    /** One look at the journals; what goes wrong is in the answer, and is tried again the next time. */
    JournalRead run() {
        Instant now = clock.instant();
        String trouble = "";
        try {
            Journals open = open();
            read(open, now);
            lastBehind = open.cel().behind() + open.queueLog().behind();
            lastRead = now;
            tell(open, now);
        } catch (IOException unreadableFiles) {
            trouble = complain("files", unreadableFiles);
        } catch (RuntimeException officeAway) {
            trouble = complain("office", officeAway);
        }
        if (trouble.isEmpty() && !lastTrouble.isEmpty()) {
            LOG.log(Level.INFO, "The journals of the PBX are imported again");
        }
        lastTrouble = trouble;
        return new JournalRead(now, lastBehind, lag(now), unreadable.count(), trouble);
    }

    /** Once the office can be asked where reading has got to. */
    private Journals open() {
        if (journals == null) {
            journals = new Journals(
                    new JournalFile(CEL, directory, "cel-custom/hejnal.csv", CHUNK, office.place(CEL)),
                    new JournalFile(QUEUE_LOG, directory, "queue_log", CHUNK, office.place(QUEUE_LOG)));
        }
        return journals;
    }

    private void read(Journals open, Instant now) throws IOException {
        boolean all = false;
        while (!all && assembler.untold() < MOST_UNTOLD) {
            boolean allOfCel = open.cel()
                    .read(line -> records.complete(line)
                            .forEach(record -> unreadable.passOver(record, sound -> assembler.cel(sound, now))));
            boolean allOfQueueLog = open.queueLog().read(line -> unreadable.passOver(line, assembler::queueLog));
            assembler.bringTogether(allOfCel, now);
            all = allOfCel && allOfQueueLog;
        }
    }

    private void tell(Journals open, Instant now) {
        settlement.tell(assembler.ripe(now));
        Optional<JournalLine> celNeeded = assembler.firstNeeded(CEL).or(records::begun);
        Optional<JournalLine> queueLogNeeded = assembler.firstNeeded(QUEUE_LOG);
        List<JournalPlace> reached = Stream.of(reached(open.cel(), celNeeded), reached(open.queueLog(), queueLogNeeded))
                .filter(place -> !place.file().isEmpty())
                .toList();
        if (!reached.equals(kept)) {
            long celTurn = turn(celNeeded);
            long queueLogTurn = turn(queueLogNeeded);
            office.reach(
                    reached, unreadable.untoldBefore(CEL, celTurn) + unreadable.untoldBefore(QUEUE_LOG, queueLogTurn));
            unreadable.toldBefore(CEL, celTurn);
            unreadable.toldBefore(QUEUE_LOG, queueLogTurn);
            kept = reached;
        }
    }

    /** Lines before it are behind the place that is kept; where none is needed, all that were read are. */
    private static long turn(Optional<JournalLine> firstNeeded) {
        return firstNeeded.map(JournalLine::turn).orElse(Long.MAX_VALUE);
    }

    private static JournalPlace reached(JournalFile journal, Optional<JournalLine> firstNeeded) {
        return firstNeeded.map(JournalLine::begin).orElseGet(journal::place);
    }

    private String complain(String trouble, Exception reason) {
        if (!trouble.equals(lastTrouble)) {
            LOG.log(Level.WARNING, "The journals of the PBX cannot be imported now, and will be later: " + reason);
        }
        return trouble;
    }

    /** Nobody knows what a directory holds that cannot be looked at: then at least as old as the last look. */
    private Duration lag(Instant now) {
        Instant since = lastBehind > 0 && assembler.lastSign().isAfter(Instant.EPOCH)
                ? assembler.lastSign()
                : assembler.oldestUntold().orElse(lastRead);
        Instant oldest = since.isAfter(lastRead) ? lastRead : since;
        return oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
