package pl.hejnal.faults.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.hejnal.faults.oracle.PbxCallReport;

/** What the PBX wrote down by itself: that a call was there by CEL, what became of it by the queue log. */
public record PbxReports(Path log) {

    private static final Pattern CHANNEL_EVENT = Pattern.compile(
            "\"([0-9.]+)\",\"([A-Z_]+)\",\"([0-9.]+)\",\"([0-9.]+)\",\"[^\"]*\",\"([^\"]*)\",\"[^\"]*\",\"([^\"]*)\",\"([^\"]*)\",\"([^\"]*)\",.*");

    /** Played by the PBX when it has recorded nothing but silence. */
    private static final String NOTHING_SAID = "hejnal/fallback-message-nothing";

    private static final Duration SHORTEST_MESSAGE = Duration.ofSeconds(2);

    /** All calls of residents, whatever file they stand in by now. */
    public List<PbxCallReport> testimony() throws IOException {
        List<String[]> queue = lines(log, "queue_log").stream()
                .map(line -> line.split("\\|", -1))
                .filter(field -> field.length > 4)
                .toList();
        Map<String, String[]> begun = new LinkedHashMap<>();
        Map<String, Instant> ended = new LinkedHashMap<>();
        Map<String, Instant> speaking = new HashMap<>();
        Set<String> messages = new HashSet<>();
        Map<String, Integer> sentOn = new HashMap<>();
        for (String line : lines(log.resolve("cel-custom"), "hejnal.csv")) {
            Matcher event = CHANNEL_EVENT.matcher(line);
            if (event.matches() && event.group(2).endsWith("TRANSFER")) {
                sentOn.merge(event.group(3), 1, Integer::sum);
            } else if (event.matches() && event.group(3).equals(event.group(4))) {
                if (event.group(2).equals("CHAN_START") && event.group(6).equals("hejnal-public")) {
                    begun.put(event.group(3), new String[] {event.group(1), event.group(5)});
                } else if (event.group(2).equals("APP_START") && event.group(7).equals("Record")) {
                    speaking.put(event.group(3), moment(event.group(1)));
                } else if (speaking.containsKey(event.group(3))
                        && !moment(event.group(1))
                                .isBefore(speaking.remove(event.group(3)).plus(SHORTEST_MESSAGE))) {
                    messages.add(event.group(3));
                }
                if (event.group(8).equals(NOTHING_SAID)) {
                    messages.remove(event.group(3));
                }
                if (event.group(2).equals("HANGUP")) {
                    ended.put(event.group(3), moment(event.group(1)));
                }
            }
        }
        return begun.entrySet().stream()
                .map(call -> {
                    Optional<String[]> connect = of(queue, call.getKey(), "CONNECT");
                    return new PbxCallReport(
                            call.getKey(),
                            call.getValue()[1],
                            moment(call.getValue()[0]),
                            Optional.ofNullable(ended.get(call.getKey())),
                            of(queue, call.getKey(), "ENTERQUEUE").map(field -> moment(field[0])),
                            connect.map(field -> moment(field[0])),
                            connect.map(field -> field[3]),
                            messages.contains(call.getKey()),
                            sentOn.getOrDefault(call.getKey(), 0));
                })
                .toList();
    }

    private static Optional<String[]> of(List<String[]> queue, String call, String event) {
        return queue.stream()
                .filter(field -> field[1].equals(call) && field[4].equals(event))
                .findFirst();
    }

    private static List<String> lines(Path directory, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : (Iterable<Path>)
                        files.filter(path -> path.getFileName().toString().startsWith(name))
                                .sorted()::iterator) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    private static Instant moment(String seconds) {
        BigDecimal exact = new BigDecimal(seconds);
        long whole = exact.longValue();
        return Instant.ofEpochSecond(
                whole,
                exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }
}
