package pl.hejnal.staffing.shifts.domain;

/** How a shift looks in the plan, beside its name; the style sheet has a class for each. */
public enum ShiftColour {
    GREEN,
    BLUE,
    YELLOW,
    ORANGE,
    VIOLET,
    GREY
}
