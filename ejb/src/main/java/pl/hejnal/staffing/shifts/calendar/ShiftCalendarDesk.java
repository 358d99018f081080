package pl.hejnal.staffing.shifts.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKey;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKeys;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;

/** Where a calendar program asks for its clerk's shifts. What is published and nothing else, and only of whom the key is. */
@Stateless
@RunAs(Roles.SYSTEM)
public class ShiftCalendarDesk {

    private static final int WEEKS_PAST = 5;
    private static final int WEEKS_AHEAD = 53;

    @Inject
    private CalendarKeys keys;

    @Inject
    private CalendarRequests requests;

    @Inject
    private ShiftPlans plans;

    @Inject
    private UserDesk users;

    @Inject
    private Clock clock;

    /**
     * Empty for a wrong key, and for one of somebody who does not work here as a clerk any more: from outside they are the same.
     *
     * @param address from where it is asked, as far as that can be believed
     * @throws Refusal {@code calendar.often} for who asks too often, or with too many wrong keys
     */
    @PermitAll
    public Optional<ShiftCalendar> of(@Nullable String key, String address) {
        Optional<CalendarKey.Secret> asked = CalendarKey.Secret.read(key);
        Optional<CalendarKey> found = asked.flatMap(
                        secret -> keys.find(secret.selector()).filter(kept -> kept.isOpenedBy(secret)))
                .filter(kept -> users.works(kept.login(), Roles.CLERK));
        if (found.map(kept -> requests.isTooMuch(kept.selector())).orElseGet(() -> requests.isTooWrong(address))) {
            throw new Refusal("calendar.often");
        }
        return found.map(kept -> new ShiftCalendar(kept.language(), cells(kept)));
    }

    private List<PublishedCell> cells(CalendarKey kept) {
        LocalDate today = clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
        return plans.inForce(kept.login(), today.minusWeeks(WEEKS_PAST), today.plusWeeks(WEEKS_AHEAD));
    }
}
