package pl.hejnal.calls.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.policy.domain.CallPolicies;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;

/** Where the question after a talk, recording and supervision are switched. All are off until somebody switches them on. */
@Stateless
public class CallPolicyDesk {

    private static final int SHORTEST_BASIS = 10;
    private static final int LONGEST_BASIS = 300;

    @Inject
    private CallPolicies policies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CallPolicyChanged> changes;

    @Inject
    private Clock clock;

    /** One indexed row, asked once a caller who goes to a person. */
    @RolesAllowed({Roles.TELEPHONY, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
    public CallPolicy policy(CallPolicy.Name name) {
        return policies.all().stream()
                .filter(policy -> policy.name() == name)
                .findFirst()
                .orElseGet(() -> new CallPolicy(name, false, ""));
    }

    /**
     * Counts from the next call on.
     *
     * @param basis of recording or of supervision: the act and the purpose, as callers are to hear it
     * @throws Refusal {@code policy.basis} when one of these is to be switched on without a legal basis, or with one longer
     *     than a caller can be told
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(CallPolicy.Name name, boolean on, String basis, Login by) {
        String words = basis == null ? "" : basis.strip().replaceFirst("\\.$", "");
        if (name.needsBasis() && on && (words.length() < SHORTEST_BASIS || words.length() > LONGEST_BASIS)) {
            throw new Refusal("policy.basis", Map.of("shortest", SHORTEST_BASIS, "longest", LONGEST_BASIS));
        }
        CallPolicy policy = new CallPolicy(name, on, words);
        policies.change(policy, by, clock.instant());
        audit.record(by.value(), on ? "policy.on" : "policy.off", name.name(), words);
        changes.fire(new CallPolicyChanged(policy));
    }
}
