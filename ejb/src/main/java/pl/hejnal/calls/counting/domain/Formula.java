package pl.hejnal.calls.counting.domain;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import pl.hejnal.calls.domain.PhoneCall;

/** What a call that has ended adds to a measure, as a whole and for each clerk. */
interface Formula {

    long ofCall(PhoneCall call);

    default long ofClerk(ClerkShare clerk) {
        return 0;
    }

    /** Whether, counted by this, each call adds 1 or nothing, so that the sum is a number of calls. */
    default boolean countsCalls(Dimension by) {
        return false;
    }

    /** Of a call that is so, 1. */
    static Formula when(Predicate<PhoneCall> condition) {
        return new Formula() {
            @Override
            public long ofCall(PhoneCall counted) {
                return condition.test(counted) ? 1 : 0;
            }

            @Override
            public boolean countsCalls(Dimension by) {
                return by != Dimension.CLERK && by != Dimension.TEAM && by != Dimension.PAGE;
            }
        };
    }

    /** No call tells it by itself: {@link Contribution#with} adds it. */
    static Formula byOtherCalls() {
        return when(counted -> false);
    }

    /** Something else than calls is counted, and added where it is known: {@link Contribution#ofPage}. */
    static Formula ofNoCall() {
        return calls(call -> 0);
    }

    /** Of a clerk whose part of a call is so, 1, and of the call as many as there are such clerks. */
    static Formula clerksWhen(Predicate<ClerkShare> condition) {
        return new Formula() {
            @Override
            public long ofCall(PhoneCall counted) {
                return ClerkShare.allOf(counted).stream().filter(condition).count();
            }

            @Override
            public long ofClerk(ClerkShare counted) {
                return condition.test(counted) ? 1 : 0;
            }

            @Override
            public boolean countsCalls(Dimension by) {
                return by == Dimension.CLERK;
            }
        };
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
