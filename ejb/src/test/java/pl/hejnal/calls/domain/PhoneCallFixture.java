package pl.hejnal.calls.domain;

import java.time.Instant;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/** Calls as tests need them; they arrive at {@link #ARRIVED}. */
public final class PhoneCallFixture {

    public static final Instant ARRIVED = Instant.parse("2026-11-23T09:07:30Z");

    private PhoneCallFixture() {}

    public static PhoneCall anyCall() {
        return new PhoneCall(
                new LinkedId("1795468800.1"),
                new TicketNumber(2026, 1),
                "126165555",
                CallerNumber.of("601234567"),
                Language.PL,
                ARRIVED);
    }

    public static Instant after(long seconds) {
        return ARRIVED.plusSeconds(seconds);
    }
}
