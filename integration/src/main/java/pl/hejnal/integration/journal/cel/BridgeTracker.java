package pl.hejnal.integration.journal.cel;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.identity.domain.Login;

/**
 * Who is on the line with whom. A clerk who asks a colleague has two calls, and the colleague comes to the caller from the
 * second; so channels are followed through bridges, whichever call they began in. Asterisk joins two bridges that it
 * cannot merge by the two ends of a local channel.
 */
final class BridgeTracker {

    private static final Pattern CLERK = Pattern.compile("PJSIP/(.+)-[0-9a-f]{8,}");
    private static final Pattern LOCAL_END = Pattern.compile("(Local/.+);[12]");
    private static final String CLERKS = "hejnal-clerks";

    private final Map<String, Line> lines = new HashMap<>();

    private static final class Line {
        private final Instant began;
        private final String name;
        private final Optional<Login> clerk;
        private String bridge = "";
        private Optional<String> queue = Optional.empty();

        /** A telephone's channel begins in the context of its endpoint, wherever it is led later. */
        Line(CelLine first) {
            began = first.at();
            name = first.channelName();
            Matcher telephone = CLERK.matcher(name);
            clerk = first.context().startsWith(CLERKS) && telephone.matches()
                    ? Login.read(telephone.group(1))
                    : Optional.empty();
        }
    }

    /** @return the channels of all who may be on the line with others than before */
    Set<String> note(CelLine event) {
        if (event.event().equals("CHAN_END")) {
            lines.remove(event.channel());
            return Set.of();
        }
        // It comes after the end of its channel, which it must not revive.
        if (event.event().equals("LINKEDID_END")) {
            return Set.of();
        }
        Line line = lines.computeIfAbsent(event.channel(), first -> new Line(event));
        if (event.event().equals("APP_START") && event.application().equals("Queue")) {
            line.queue = Optional.of(event.data().split(",", 2)[0]);
        }
        return switch (event.event()) {
            case "BRIDGE_ENTER" ->
                move(
                        event.channel(),
                        line,
                        new CelExtra(event.extra())
                                .text("bridge_id")
                                .orElse(event.call().value()));
            case "BRIDGE_EXIT", "HANGUP" -> move(event.channel(), line, "");
            default -> Set.of();
        };
    }

    private Set<String> move(String channel, Line line, String bridge) {
        if (line.bridge.equals(bridge)) {
            return Set.of();
        }
        Set<String> affected = new LinkedHashSet<>(togetherWith(channel));
        line.bridge = bridge;
        affected.addAll(togetherWith(channel));
        return affected;
    }

    /** All channels that hear one another, the given one among them. */
    private Set<String> togetherWith(String channel) {
        Set<String> together = new LinkedHashSet<>(Set.of(channel));
        Deque<String> bridges = new ArrayDeque<>(Set.of(bridgeOf(channel)));
        Set<String> seen = new TreeSet<>(Set.of(""));
        while (!bridges.isEmpty()) {
            String bridge = bridges.pop();
            if (seen.add(bridge)) {
                lines.forEach((id, line) -> {
                    if (line.bridge.equals(bridge)) {
                        together.add(id);
                        otherEnd(line).ifPresent(bridges::add);
                    }
                });
            }
        }
        return together;
    }

    private String bridgeOf(String channel) {
        return Optional.ofNullable(lines.get(channel)).map(line -> line.bridge).orElse("");
    }

    private Optional<String> otherEnd(Line line) {
        Matcher local = LOCAL_END.matcher(line.name);
        return !local.matches()
                ? Optional.empty()
                : lines.values().stream()
                        .filter(other -> other != line && other.name.startsWith(local.group(1) + ";"))
                        .map(other -> other.bridge)
                        .findFirst();
    }

    /** The clerks who hear this channel now. */
    Set<Login> clerksWith(String channel) {
        Set<Login> clerks = new TreeSet<>();
        togetherWith(channel).stream()
                .map(lines::get)
                .filter(line -> line != null && !line.bridge.isEmpty())
                .forEach(line -> line.clerk.ifPresent(clerks::add));
        return clerks;
    }

    /** Whose telephone this is. */
    Optional<Login> clerk(String channel) {
        return Optional.ofNullable(lines.get(channel)).flatMap(line -> line.clerk);
    }

    /** The queue that this channel was last put into. */
    Optional<String> queue(String channel) {
        return Optional.ofNullable(lines.get(channel)).flatMap(line -> line.queue);
    }

    /** How many channels are up. */
    int count() {
        return lines.size();
    }

    /** A PBX that was started has none of its earlier channels. */
    void forgetBefore(Instant start) {
        lines.values().removeIf(line -> line.began.isBefore(start));
    }
}
