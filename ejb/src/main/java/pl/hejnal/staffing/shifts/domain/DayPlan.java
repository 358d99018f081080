package pl.hejnal.staffing.shifts.domain;

/** What is planned for a clerk's day. */
public sealed interface DayPlan {

    /** A shift as it was entered: a template that is changed later changes no plan. */
    record Shift(String name, ShiftColour colour, ShiftHours hours) implements DayPlan {}

    record Absence(AbsenceKind kind) implements DayPlan {}
}
