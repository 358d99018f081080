package pl.hejnal.faults.witness;

import java.util.List;
import pl.hejnal.faults.oracle.CallerTestimony;
import pl.hejnal.phone.crowd.CrowdResult;

/** What the callers' own program, sipp, says of them. */
public final class CrowdWitness {

    private CrowdWitness() {
    }

    /** Whose turn never came has nothing to say. */
    public static List<CallerTestimony> testimony(List<CrowdResult> crowd) {
        return crowd.stream().filter(caller -> caller.started().isPresent()).map(caller ->
                new CallerTestimony(caller.from(), caller.started().get(), caller.answered(), caller.ended())).toList();
    }
}
