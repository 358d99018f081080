package pl.hejnal.integration.journal.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.voicemail.RecordedAudio;
import pl.hejnal.calls.voicemail.domain.RecordingKind;

/** What a call's journal tells of what was recorded of it (config/asterisk/extensions.conf, hejnal-message, hejnal-waiting). */
final class RecordingFacts {

    /** Played when the PBX found that nothing had been said. */
    private static final String NOTHING = "hejnal/fallback-message-nothing";
    /** Who hangs up sooner after the tone has said nothing. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private static final Pattern FILE = Pattern.compile("[^,]*?([0-9.]{1,40}-[0-9]{1,12}\\.wav),.*");

    private final LinkedId call;
    private Optional<String> talk = Optional.empty();
    private Optional<Begun> message = Optional.empty();
    private Optional<Begun> refused = Optional.empty();
    private Optional<Instant> ended = Optional.empty();

    private record Begun(String file, Instant at) {}

    RecordingFacts(LinkedId call) {
        this.call = call;
    }

    void note(CelLine line) {
        if (line.event().equals("APP_START") && line.application().equals("MixMonitor")) {
            talk = named(line);
        } else if (line.event().equals("APP_START") && line.application().equals("Record")) {
            message = named(line).map(file -> new Begun(file, line.at()));
            ended = Optional.empty();
        } else if (line.event().equals("APP_END") && line.application().equals("Record")) {
            ended = Optional.of(line.at());
        } else if (line.event().equals("APP_START") && line.data().equals(NOTHING)) {
            refused = message.or(() -> refused);
            message = Optional.empty();
        }
    }

    /** A name that is not this call's own would be another's sound. */
    private Optional<String> named(CelLine line) {
        Matcher named = FILE.matcher(line.data());
        return named.matches() && named.group(1).startsWith(call.value() + "-")
                ? Optional.of(named.group(1))
                : Optional.empty();
    }

    /** Only what was talked is recorded, so without an answer there is nothing. */
    Optional<RecordedAudio> talk(Optional<Segment> first) {
        return talk.flatMap(name -> first.map(part -> new RecordedAudio(
                RecordingKind.TALK, name, part.since(), part.length().orElse(Duration.ZERO))));
    }

    /** @param over the end of the call, for who hung up while they spoke */
    Optional<RecordedAudio> left(Instant over) {
        return named(over).filter(one -> one.length().compareTo(SHORTEST) >= 0);
    }

    private Optional<RecordedAudio> named(Instant over) {
        return message.map(begun -> new RecordedAudio(
                RecordingKind.MESSAGE, begun.file(), begun.at(), Duration.between(begun.at(), ended.orElse(over))));
    }

    /** What was recorded and is nothing: found to be silence, hung up at once, or the talk of a call that nobody answered. */
    List<RecordedAudio> refused(Instant over, Optional<Segment> talked) {
        return Stream.of(
                        refused.map(begun ->
                                new RecordedAudio(RecordingKind.MESSAGE, begun.file(), begun.at(), Duration.ZERO)),
                        named(over).filter(one -> one.length().compareTo(SHORTEST) < 0),
                        talk.filter(name -> talked.isEmpty())
                                .map(name -> new RecordedAudio(RecordingKind.TALK, name, over, Duration.ZERO)))
                .flatMap(Optional::stream)
                .toList();
    }
}
