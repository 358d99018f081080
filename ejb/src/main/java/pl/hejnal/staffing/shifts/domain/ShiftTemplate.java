package pl.hejnal.staffing.shifts.domain;

import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;

/**
 * A shift that is planned often.
 *
 * @param id 0 for one that is not kept yet
 * @param letter the key that enters it in the plan; no two have the same
 */
public record ShiftTemplate(long id, String name, String letter, ShiftColour colour, ShiftHours hours) {

    public static final long NEW = 0;
    private static final int LONGEST = 40;

    /** @throws Refusal {@code shift.name}, {@code shift.letter} */
    public ShiftTemplate {
        name = PlainText.line(name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refusal("shift.name");
        }
        if (!letter.matches("[a-z]")) {
            throw new Refusal("shift.letter");
        }
    }

    public DayPlan.Shift shift() {
        return new DayPlan.Shift(name, colour, hours);
    }
}
