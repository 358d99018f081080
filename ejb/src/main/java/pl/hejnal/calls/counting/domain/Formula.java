package pl.hejnal.calls.counting.domain;

import java.util.function.ToLongFunction;
import pl.hejnal.calls.domain.PhoneCall;

/** What a call that has ended adds to a measure, as a whole and for each clerk. */
interface Formula {

    long ofCall(PhoneCall call);

    default long ofClerk(ClerkShare clerk) {
        return 0;
    }

    static Formula calls(ToLongFunction<PhoneCall> call) {
        return call::applyAsLong;
    }

    /** Of the whole call as much as of all its clerks together. */
    static Formula clerks(ToLongFunction<ClerkShare> clerk) {
        return of(call -> ClerkShare.allOf(call).stream().mapToLong(clerk).sum(), clerk);
    }

    static Formula of(ToLongFunction<PhoneCall> call, ToLongFunction<ClerkShare> clerk) {
        return new Formula() {
            @Override
            public long ofCall(PhoneCall counted) {
                return call.applyAsLong(counted);
            }

            @Override
            public long ofClerk(ClerkShare counted) {
                return clerk.applyAsLong(counted);
            }
        };
    }
}
