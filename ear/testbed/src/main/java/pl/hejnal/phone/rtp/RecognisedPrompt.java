package pl.hejnal.phone.rtp;

import java.nio.file.Path;
import java.time.Duration;

/** A prompt that really arrived as audio: when its first recognised byte came, since the call began. */
public record RecognisedPrompt(Duration at, Path file, String text) {}
