package pl.hejnal.prices.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.prices.domain.PriceEntries;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;

/** Lists of prices, a row each; a row is never changed. */
@ApplicationScoped
public class JpaPriceEntries implements PriceEntries {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<PriceEntry> all() {
        List<Tuple> rows = em.createNativeQuery("""
                        select to_char(valid_from, 'YYYY-MM') as month, line_minute, menu_minute, clerk_hour, exchange_month,
                            contract_month, clerk_month_hours, changed_by, changed_at
                        from price_list order by id
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new PriceEntry(
                        new PriceList(
                                YearMonth.parse(row.get("month", String.class)),
                                amount(row, "line_minute"),
                                amount(row, "menu_minute"),
                                amount(row, "clerk_hour"),
                                amount(row, "exchange_month"),
                                amount(row, "contract_month"),
                                amount(row, "clerk_month_hours")),
                        new Login(row.get("changed_by", String.class)),
                        row.get("changed_at", Instant.class)))
                .toList();
    }

    @Override
    public void add(PriceEntry entry) {
        PriceList list = entry.list();
        em.createNativeQuery("""
                        insert into price_list (valid_from, line_minute, menu_minute, clerk_hour, exchange_month, contract_month,
                            clerk_month_hours, changed_by, changed_at)
                        values (:month, :line, :menu, :hour, :exchange, :contract, :hours, :by, :at)
                        """)
                .setParameter("month", list.validFrom().atDay(1))
                .setParameter("line", list.lineMinute())
                .setParameter("menu", list.menuMinute())
                .setParameter("hour", list.clerkHour())
                .setParameter("exchange", list.exchangeMonth())
                .setParameter("contract", list.contractMonth())
                .setParameter("hours", list.clerkMonthHours())
                .setParameter("by", entry.by().value())
                .setParameter("at", entry.at())
                .executeUpdate();
    }

    private static BigDecimal amount(Tuple row, String column) {
        return row.get(column, BigDecimal.class);
    }
}
