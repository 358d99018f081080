package pl.hejnal.integration.journal.cel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.journal.files.JournalLine;

/** All calls that the journals have begun to tell of and that the office has not been told of yet. */
public final class CelCallAssembler {

    private static final Logger LOG = System.getLogger(CelCallAssembler.class.getName());
    /** So long after its end a call is left to AMI, which is quicker and mostly right. */
    public static final Duration GRACE = Duration.ofSeconds(3);
    /** The dialplan ends every call after two hours; a story that goes on for longer has lost its end. */
    static final Duration LONGEST = Duration.ofHours(3);
    /** The queue log may be written a little before CEL tells of the same call. */
    private static final Duration EARLY = Duration.ofMinutes(1);
    /** Where a resident's call begins: theirs to us, and ours to whom we call back. */
    private static final List<String> RESIDENTS = List.of("hejnal-public", "hejnal-menu", "hejnal-outward");

    /** Where the dialplan refuses a second way of an INVITE: no call, and no ticket. */
    private static final String MERGED = "hejnal-merged";

    private final Map<String, CelCall> going = new HashMap<>();
    private final List<Finished> finished = new ArrayList<>();
    private final List<Early> early = new ArrayList<>();
    private final BridgeTracker lines = new BridgeTracker();
    private final ChannelNumbers numbers = new ChannelNumbers();
    private Instant lastSign = Instant.EPOCH;

    /** @param read when its end was read, by our clock */
    record Finished(CelCall story, Instant read) {}

    private record Early(QueueLogLine line, JournalLine source) {}

    /** @throws IllegalArgumentException if the record makes no sense */
    public void cel(JournalLine source, Instant now) {
        CelLine line = CelLine.parse(source.text());
        lastSign = line.at();
        if (line.call().isOfASupervision()) {
            // A manager's line, by which they listen to a talk: no call, and nobody's company.
            return;
        }
        numbers.note(line.call());
        Set<String> moved = lines.note(line);
        String id = line.call().value();
        if (line.event().equals("CHAN_START") && line.isOfTheCaller()) {
            if (RESIDENTS.contains(line.context())) {
                // An identity that is used again while its first call has not ended: that call lost its end.
                Optional.ofNullable(going.put(id, new CelCall(line, source))).ifPresent(lost -> finish(lost, now));
            }
            return;
        }
        if (line.isOfTheCaller() && line.context().equals(MERGED)) {
            going.remove(id);
        }
        CelCall story = going.get(id);
        if (story != null) {
            story.note(line, lines.clerk(line.channel()));
        }
        moved.forEach(channel -> Optional.ofNullable(going.get(channel))
                .ifPresent(met -> met.company(lines.clerksWith(channel), line.at())));
        transferred(line);
        if (story != null && line.event().equals("LINKEDID_END")) {
            going.remove(id);
            finish(story, now);
        }
    }

    /** The caller may be at either end of what a clerk puts together. */
    private void transferred(CelLine line) {
        CelExtra extra = new CelExtra(line.extra());
        if (!line.event().endsWith("TRANSFER")) {
            return;
        }
        Optional<Login> by = lines.clerk(line.channel());
        Optional<String> transferee = extra.text("transferee_channel_uniqueid");
        Optional<String> target = extra.text("transfer_target_channel_uniqueid");
        Optional<String> place =
                extra.text("channel2_uniqueid").flatMap(lines::queue).filter(queue -> target.isEmpty());
        transferee
                .map(going::get)
                .ifPresent(story -> by.ifPresent(clerk -> {
                    target.flatMap(lines::clerk)
                            .map(Login::value)
                            .or(() -> place)
                            .or(() -> extra.text("extension"))
                            .ifPresent(toward -> story.transfer(clerk, toward, line.at()));
                    place.ifPresent(queue -> story.putInQueue(queue, line.at()));
                }));
        target.map(going::get)
                .ifPresent(story -> by.ifPresent(clerk -> transferee
                        .flatMap(lines::clerk)
                        .ifPresent(toward -> story.transfer(clerk, toward.value(), line.at()))));
    }

    private void finish(CelCall story, Instant now) {
        story.breakOff(story.last());
        finished.add(new Finished(story, now));
    }

    /** @throws IllegalArgumentException if the line makes no sense */
    public void queueLog(JournalLine source) {
        early.add(new Early(QueueLogLine.parse(source.text()), source));
    }

    /**
     * Adds to the stories what the queue log told in advance.
     *
     * @param allOfCel whether CEL has been read to its end; else only what CEL has come to is used
     */
    public void bringTogether(boolean allOfCel, Instant now) {
        for (Iterator<Early> lines = early.iterator(); lines.hasNext(); ) {
            Early next = lines.next();
            if (!allOfCel && next.line().at().isAfter(lastSign)) {
                return;
            }
            if (next.line().tellsOfAStart()) {
                breakOffBefore(next.line().at(), now);
            }
            Optional<CelCall> story = find(next.line());
            story.ifPresent(its -> its.note(next.line(), next.source()));
            if (story.isPresent()
                    || !next.line().call().matches("[0-9.]+")
                    || next.line().at().plus(EARLY).isBefore(lastSign)) {
                lines.remove();
            }
        }
    }

    private Optional<CelCall> find(QueueLogLine line) {
        CelCall story = going.get(line.call());
        return story != null && !line.at().plusSeconds(1).isBefore(story.began())
                ? Optional.of(story)
                : finished.stream()
                        .map(Finished::story)
                        .filter(ended -> ended.id().value().equals(line.call()))
                        .findFirst();
    }

    /** No call outlives the PBX; of those that began in the very second of its start, the number tells which are older. */
    private void breakOffBefore(Instant start, Instant now) {
        List<CelCall> lost = going.values().stream()
                .filter(story -> story.began().isBefore(start)
                        || (story.began().isBefore(start.plusSeconds(1)) && numbers.isOfTheLastRun(story.id())))
                .toList();
        Instant sign = lastSign.isBefore(start)
                ? lastSign
                : lost.stream()
                        .map(CelCall::last)
                        .max(Comparator.naturalOrder())
                        .orElse(start);
        for (CelCall story : lost) {
            story.cutOff(sign);
            going.remove(story.id().value());
            finished.add(new Finished(story, now));
        }
        lines.forgetBefore(start);
        numbers.beginAgain();
    }

    /** Those that ended long enough ago for the office to be told. */
    public List<CelCall> ripe(Instant now) {
        going.values().removeIf(story -> {
            boolean lost = story.began().plus(LONGEST).isBefore(now);
            if (lost) {
                LOG.log(Level.WARNING, "The journal never told of the end of {0}", story.id());
                finish(story, now);
            }
            return lost;
        });
        return finished.stream()
                .filter(story -> !story.read().plus(GRACE).isAfter(now))
                .map(Finished::story)
                .toList();
    }

    public void forget(List<CelCall> told) {
        finished.removeIf(story -> told.contains(story.story()));
    }

    public int untold() {
        return finished.size();
    }

    /** The end of the oldest call that has ended and that the office has not been told of. */
    public Optional<Instant> oldestUntold() {
        return finished.stream().map(story -> story.story().last()).min(Comparator.naturalOrder());
    }

    public Instant lastSign() {
        return lastSign;
    }

    /** Where reading must begin to tell once more what has not been told. */
    public Optional<JournalLine> firstNeeded(String journal) {
        Stream<CelCall> assembler =
                Stream.concat(going.values().stream(), finished.stream().map(Finished::story));
        return Stream.concat(
                        assembler.flatMap(story -> story.firstLine(journal).stream()),
                        early.stream()
                                .map(Early::source)
                                .filter(line -> line.begin().journal().equals(journal)))
                .min(Comparator.comparingLong(JournalLine::turn));
    }
}
