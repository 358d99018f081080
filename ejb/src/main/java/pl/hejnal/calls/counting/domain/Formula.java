package pl.hejnal.calls.counting.domain;

import java.util.function.ToLongFunction;
import pl.hejnal.calls.domain.PhoneCall;

/** What a call that has ended adds to a measure, as a whole and for each clerk. */
interface Formula {

    long ofCall(PhoneCall call);

    default long ofClerk(ClerkCourse clerk) {
        return 0;
    }

    static Formula calls(ToLongFunction<PhoneCall> call) {
        return call::applyAsLong;
    }

    /** Of the whole call as much as of all its clerks together. */
    static Formula clerks(ToLongFunction<ClerkCourse> clerk) {
        return of(call -> ClerkCourse.allOf(call).stream().mapToLong(clerk).sum(), clerk);
    }

    static Formula of(ToLongFunction<PhoneCall> call, ToLongFunction<ClerkCourse> clerk) {
        return new Formula() {
            @Override
            public long ofCall(PhoneCall counted) {
                return call.applyAsLong(counted);
            }

            @Override
            public long ofClerk(ClerkCourse counted) {
                return clerk.applyAsLong(counted);
            }
        };
    }
}
