package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.PhoneCall;

/** Hears, in the transaction of the change, what becomes of calls: some are made for somebody who asked for them. */
public interface CallObserver {

    /** A clerk talks with the caller. */
    void answered(PhoneCall call);

    void over(PhoneCall call, Instant at);
}
