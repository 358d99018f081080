package pl.hejnal.staffing;

import pl.hejnal.identity.domain.Login;

/**
 * An event: the telephone of a clerk who is at work cannot be rung any more, or again.
 *
 * @param missing whether it cannot
 */
public record TelephoneMissed(Login login, boolean missing) {}
