package pl.hejnal.seed.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.identity.domain.Login;

/**
 * A call that is over.
 *
 * @param places of the menu, as a call keeps them
 * @param turn whose telephone it rang last, or who had it last
 * @param corrected whether the PBX's journal told a moment of it otherwise than the office had it
 */
public record SeededCall(
        PhoneCall call, List<RecordedStep> steps, List<String> places, Optional<Turn> turn, boolean corrected) {

    /** Since when it was that clerk's. */
    public record Turn(Login login, Instant at) {}
}
