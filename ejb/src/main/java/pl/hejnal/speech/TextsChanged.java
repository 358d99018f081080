package pl.hejnal.speech;

/** An event: a spoken text is another from now on. */
public record TextsChanged(String key) {}
