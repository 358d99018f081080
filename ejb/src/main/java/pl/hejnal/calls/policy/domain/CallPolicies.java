package pl.hejnal.calls.policy.domain;

import java.time.Instant;
import java.util.List;
import pl.hejnal.identity.domain.Login;

/** All that can be switched on for calls. */
public interface CallPolicies {

    List<CallPolicy> all();

    void change(CallPolicy policy, Login by, Instant at);
}
