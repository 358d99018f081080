package pl.hejnal.speech;

/** An event: texts may have been laid into the database at once, not one by one on the screen. */
public record TextsLoaded() {}
