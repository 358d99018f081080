package pl.hejnal.menu.domain;

import java.time.Instant;

/**
 * When a version of the menu began to be heard.
 *
 * @param by the login of who published it
 */
public record MenuVersion(int number, String by, String note, Instant at) {}
