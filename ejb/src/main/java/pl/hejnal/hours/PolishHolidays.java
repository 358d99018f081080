package pl.hejnal.hours;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.hours.domain.PublicHolidays;

/** The days that Polish law sets free (act of 18 January 1951, with 24 December since 2025), as Jollyday keeps them. */
@ApplicationScoped
public class PolishHolidays implements PublicHolidays {

    /** More than a page or a caller asks about; an address may name any year. */
    private static final int MOST_YEARS = 20;

    private final Cache<Integer, Map<LocalDate, Holiday>> years = Caffeine.newBuilder()
            .maximumSize(MOST_YEARS)
            .executor(Runnable::run)
            .build();

    @Override
    public boolean isHoliday(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** What the day is called, as Jollyday's own key, for example {@code CHRISTMAS_EVE}; empty for an ordinary day. */
    public String key(LocalDate day) {
        Holiday holiday = of(day.getYear()).get(day);
        return holiday == null ? "" : holiday.getPropertiesKey();
    }

    /** Those of a year, in their order. */
    public List<LocalDate> days(int year) {
        return of(year).keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private Map<LocalDate, Holiday> of(int year) {
        return years.get(year, PolishHolidays::read);
    }

    /** Jollyday finds its own parts by the thread's class loader, and a telephone's thread may have another. */
    private static Map<LocalDate, Holiday> read(int year) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PolishHolidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create("pl")).getHolidays(Year.of(year)).stream()
                    .collect(Collectors.toUnmodifiableMap(Holiday::getDate, holiday -> holiday, (one, other) -> one));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
