package pl.hejnal.calls.policy;

import pl.hejnal.calls.policy.domain.CallPolicy;

/** An event: an administrator has switched something for calls. */
public record CallPolicyChanged(CallPolicy policy) {}
