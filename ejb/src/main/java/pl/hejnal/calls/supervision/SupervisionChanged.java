package pl.hejnal.calls.supervision;

/** An event: a manager is to come to a clerk's talk, is there, is there in another mode, or has left it. */
public record SupervisionChanged(SupervisionView supervision) {}
