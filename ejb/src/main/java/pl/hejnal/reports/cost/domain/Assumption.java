package pl.hejnal.reports.cost.domain;

import java.util.OptionalInt;
import pl.hejnal.kernel.Refusal;

/**
 * What nobody can measure: what would have become of contacts that the menu served.
 *
 * @param share how many of a hundred would have asked a clerk instead
 * @param talkSeconds how long such a talk would have taken; empty for as long as clerks' talks about the same department did
 */
public record Assumption(int share, OptionalInt talkSeconds) {

    /** All of them, each as long as talks are. */
    public static final Assumption USUAL = new Assumption(100, OptionalInt.empty());

    private static final int LONGEST = 3_600;

    /** @throws Refusal {@code cost.assumption} for a share above 100 or a talk above an hour */
    public Assumption {
        if (share < 0 || share > 100 || talkSeconds.orElse(1) < 1 || talkSeconds.orElse(1) > LONGEST) {
            throw new Refusal("cost.assumption");
        }
    }
}
