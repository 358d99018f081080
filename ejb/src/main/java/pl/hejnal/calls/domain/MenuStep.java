package pl.hejnal.calls.domain;

import java.time.Instant;

/** A step of a caller's way through the menu; what the detail holds is told by {@link StepKind}. */
public record MenuStep(Instant at, StepKind kind, String detail) {

    /** Longest detail that is kept, in characters. */
    public static final int LONGEST = 200;

    public MenuStep {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    /** @param stage the canonical stage's name */
    public static MenuStep caseTold(Instant at, String sign, String stage) {
        return new MenuStep(at, StepKind.CASE_TOLD, sign + " " + stage);
    }
}
