package pl.hejnal.menu.publication;

/** An event: calls that begin from now on hear this version of the menu. */
public record MenuPublished(int version) {}
