package pl.hejnal.speech.domain;

/** A spoken text as it is kept; the version counts its changes. */
public record TextVersion(SpokenText text, long version) {}
