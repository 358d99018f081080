package pl.hejnal.staffing.shifts.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKey;
import pl.hejnal.staffing.shifts.calendar.domain.CalendarKeys;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PlansInMemory;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** A calendar program asks for its clerk's shifts, without a session. */
class ACalendarAsksWithAKeyTest {

    private static final String HERE = "192.0.2.1";

    private final Map<Login, CalendarKey> kept = new HashMap<>();
    private final SettableClock clock = new SettableClock("2026-11-30T12:00:00Z");
    private final AuditDouble audit = new AuditDouble();
    private final PlansInMemory plans = new PlansInMemory();
    private boolean works = true;

    private final CalendarKeys keys = new CalendarKeys() {
        @Override
        public Optional<CalendarKey> of(Login login) {
            return Optional.ofNullable(kept.get(login));
        }

        @Override
        public Optional<CalendarKey> find(String selector) {
            return kept.values().stream()
                    .filter(key -> key.selector().equals(selector))
                    .findFirst();
        }

        @Override
        public void keep(CalendarKey key) {
            kept.put(key.login(), key);
        }

        @Override
        public void remove(Login login) {
            kept.remove(login);
        }
    };

    private final ShiftCalendarDesk desk = Injected.with(
            new ShiftCalendarDesk(),
            keys,
            Injected.with(new CalendarRequests(), clock),
            plans,
            new UserDesk() {
                @Override
                public boolean works(Login login, String role) {
                    return works;
                }
            },
            clock);

    @Test
    void a_key_opens_its_clerks_days_and_nobody_elses() {
        published("anna", "2026-12-01");
        published("zofia", "2026-12-01");
        published("anna", "2025-01-01");
        String key = of("anna").renew(Language.EN);
        assertThat(key).matches("[A-Za-z0-9_-]{55}");
        ShiftCalendar calendar = desk.of(key, HERE).orElseThrow();
        assertThat(calendar.language()).isEqualTo(Language.EN);
        assertThat(calendar.cells())
                .as("and not what is long over")
                .extracting(PublishedCell::clerk, PublishedCell::day)
                .containsExactly(tuple(new Login("anna"), LocalDate.parse("2026-12-01")));
        assertThat(of("anna").since()).contains(clock.instant());
        assertThat(of("zofia").since()).isEmpty();
    }

    @Test
    void the_secret_is_not_kept_and_one_wrong_letter_opens_nothing() {
        String key = of("anna").renew(Language.PL);
        assertThat(kept.get(new Login("anna")).toString()).doesNotContain(key.substring(12));
        char last = key.charAt(54) == 'A' ? 'B' : 'A';
        assertThat(desk.of(key.substring(0, 54) + last, HERE)).isEmpty();
        assertThat(desk.of(key.substring(0, 54), HERE)).isEmpty();
        assertThat(desk.of("", HERE)).isEmpty();
        assertThat(desk.of(null, HERE)).isEmpty();
        assertThat(desk.of(CalendarKey.Secret.invent(new SecureRandom()).text(), HERE))
                .isEmpty();
    }

    @Test
    void a_new_key_ends_the_one_before_and_so_does_switching_it_off_or_leaving() {
        String first = of("anna").renew(Language.PL);
        String second = of("anna").renew(Language.PL);
        assertThat(desk.of(first, HERE)).isEmpty();
        assertThat(desk.of(second, HERE)).isPresent();
        works = false;
        assertThat(desk.of(second, HERE)).isEmpty();
        works = true;
        of("anna").revoke();
        assertThat(desk.of(second, HERE)).isEmpty();
        assertThat(audit.lines())
                .containsExactly("anna calendar.key anna", "anna calendar.key anna", "anna calendar.key-removed anna");
    }

    @Test
    void who_asks_too_often_waits_until_the_hour_is_over() {
        String key = of("anna").renew(Language.PL);
        for (int asked = 0; asked < 60; asked++) {
            desk.of(key, HERE);
        }
        refused(key, HERE);
        clock.pass(Duration.ofMinutes(59));
        refused(key, HERE);
        clock.pass(Duration.ofMinutes(1));
        assertThat(desk.of(key, HERE)).isPresent();
    }

    @Test
    void many_wrong_keys_from_an_address_shut_nobody_out() {
        String key = of("anna").renew(Language.PL);
        for (int asked = 0; asked < 60; asked++) {
            assertThat(desk.of("wrong", HERE)).isEmpty();
        }
        refused("wrong", HERE);
        assertThat(desk.of("wrong", "192.0.2.2")).isEmpty();
        assertThat(desk.of(key, HERE)).isPresent();
    }

    private void refused(String key, String address) {
        assertThatThrownBy(() -> desk.of(key, address))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("calendar.often"));
    }

    private void published(String clerk, String day) {
        LocalDate date = LocalDate.parse(day);
        plans.publish(
                new Publication(PlanWeek.of(date), 1, clock.instant(), new Login("maria")),
                List.of(new PublishedCell(
                        new Login(clerk),
                        date,
                        Optional.of(new DayPlan.Absence(AbsenceKind.CARE)),
                        UUID.randomUUID(),
                        0,
                        1,
                        clock.instant())));
    }

    private CalendarKeyDesk of(String login) {
        CalendarKeyDesk own = Injected.with(new CalendarKeyDesk(), keys, audit, clock);
        Injected.set(own, "session", EntitlementFixture.session(login, Set.of("clerk")));
        return own;
    }
}
