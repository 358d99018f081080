package pl.hejnal.web.faces.menu;

/** A sentence as a caller hears it, with what is needed to hear it again. */
public record SaidRow(String key, String words, String language, boolean fixed) {}
