package pl.hejnal.staffing.shifts.calendar.domain;

import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/** The keys of clerks' calendars, one a clerk. */
public interface CalendarKeys {

    Optional<CalendarKey> of(Login login);

    Optional<CalendarKey> find(String selector);

    /** In place of the one before. */
    void keep(CalendarKey key);

    void remove(Login login);
}
