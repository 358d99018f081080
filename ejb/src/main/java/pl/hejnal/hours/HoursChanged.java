package pl.hejnal.hours;

/** An event: hours or closed days were changed. */
public record HoursChanged() {}
