package pl.hejnal.calls;

import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/** An event: a call is over. {@code login} is the clerk who talked or whose telephone rang at the end. */
public record CallEnded(LinkedId id, Optional<Login> login) {}
