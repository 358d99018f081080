package pl.hejnal.calls;

import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/** An event: a clerk's telephone no longer rings for this call, because they answered or because they did not. */
public record RingStopped(Login login, LinkedId id, boolean answeredHere) {}
