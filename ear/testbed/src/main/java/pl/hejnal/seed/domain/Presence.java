package pl.hejnal.seed.domain;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/** For how long a clerk was there, or rested. */
public record Presence(Login login, boolean onBreak, Instant since, Instant until) {}
