package pl.hejnal.staffing;

/**
 * An event: the telephone of a clerk who is at work cannot be rung any more, or again.
 *
 * @param missing whether it cannot
 */
public record TelephoneMissed(String login, boolean missing) {}
