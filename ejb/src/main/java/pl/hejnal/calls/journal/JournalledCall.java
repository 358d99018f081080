package pl.hejnal.calls.journal;

import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.voicemail.RecordedAudio;

/**
 * A call that is over, as the PBX's own journal tells it from its beginning to its end.
 *
 * @param caller what the network said of the caller, as it came
 * @param recorded messages of the caller, and the talk where it was recorded
 * @param refused recordings in which nothing was said, whose files nobody needs
 */
public record JournalledCall(
        LinkedId id,
        String dialled,
        String caller,
        CallFacts facts,
        List<RecordedAudio> recorded,
        List<RecordedAudio> refused) {

    public JournalledCall {
        recorded = List.copyOf(recorded);
        refused = List.copyOf(refused);
    }

    public JournalledCall(LinkedId id, String dialled, String caller, CallFacts facts, List<RecordedAudio> recorded) {
        this(id, dialled, caller, facts, recorded, List.of());
    }

    /** The identity of this call after the PBX has given its own to a newer one. */
    LinkedId formerId() {
        return formerId(facts.arrivedAt());
    }

    /** The identity of the call that began then and whose identity this one now has. */
    LinkedId formerId(Instant began) {
        return new LinkedId(id.value() + ":" + began.getEpochSecond() + "." + began.getNano() / 1000);
    }
}
