package pl.hejnal.container.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.prices.PriceDesk;
import pl.hejnal.prices.domain.PriceList;

/** What things cost in the tests: a minute of line 0.06, of menu 0.03, an exchange 500 and a contract 200 a month. */
@ApplicationScoped
public class OfficePrices {

    /** The first list of an office may begin in the past. */
    public static final YearMonth FIRST = YearMonth.of(2011, 5);

    private static final String FIRST_HOUR = "60";

    @Inject
    private PriceDesk prices;

    @Inject
    private AsManager manager;

    /** @return whether it was not there from another test */
    public boolean setFirst() throws Exception {
        boolean missing = manager.call(prices::prices).of(FIRST).isEmpty();
        if (missing) {
            set(FIRST, FIRST_HOUR);
        }
        return missing;
    }

    /** @param hour of a clerk, who can talk for 120 a month */
    public void set(YearMonth from, String hour) throws Exception {
        PriceList list = new PriceList(
                from,
                new BigDecimal("0.06"),
                new BigDecimal("0.03"),
                new BigDecimal(hour),
                new BigDecimal("500"),
                new BigDecimal("200"),
                new BigDecimal("120"));
        manager.call(() -> {
            prices.change(list, new Login("maria"));
            return null;
        });
    }
}
