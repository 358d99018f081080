package pl.hejnal.prices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.prices.domain.PriceEntries;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.prices.domain.Prices;

/** Where managers enter what the office pays. */
@Stateless
public class PriceDesk {

    @Inject
    private PriceEntries entries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public Prices prices() {
        return new Prices(entries.all());
    }

    /**
     * Prices from a month on.
     *
     * @throws Refusal {@code prices.past} for a month that is over and has prices already: what was told of it stays true
     */
    @RolesAllowed(Roles.MANAGER)
    public void change(PriceList list, Login by) {
        Instant now = clock.instant();
        if (prices().wouldAlterThePast(list, YearMonth.from(now.atZone(OfficeZone.ZONE)))) {
            throw new Refusal("prices.past");
        }
        entries.add(new PriceEntry(list, by, now));
        audit.record(by.value(), "prices.changed", list.validFrom().toString(), told(list));
    }

    private static String told(PriceList list) {
        return "line " + list.lineMinute().toPlainString() + ", menu "
                + list.menuMinute().toPlainString() + ", clerk "
                + list.clerkHour().toPlainString() + ", exchange "
                + list.exchangeMonth().toPlainString() + ", contract "
                + list.contractMonth().toPlainString()
                + ", hours " + list.clerkMonthHours().toPlainString();
    }
}
