package pl.hejnal.menu.domain;

import java.time.Instant;

/**
 * When a version of the menu began to be heard.
 *
 * @param by who published it: a login, or the part of the system that brought the first menu
 */
public record MenuVersion(int number, String by, String note, Instant at) {}
