package pl.hejnal.staffing.shifts.domain;

/** Why somebody is not planned on a day, by the terms of the Polish labour code. */
public enum AbsenceKind {
    /** Urlop wypoczynkowy (art. 152). */
    ANNUAL_LEAVE,
    /** Urlop na żądanie: four days a year, told on the day itself at the latest (art. 167²). */
    LEAVE_ON_DEMAND,
    /** Zwolnienie lekarskie, which everybody calls L4. */
    SICK_LEAVE,
    TRAINING,
    /** Opieka: on a child or somebody who is ill (art. 173¹, 188). */
    CARE,
    OTHER
}
