package pl.hejnal.container.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsOfficer;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.OwnShiftDesk;
import pl.hejnal.staffing.shifts.OwnWeek;
import pl.hejnal.staffing.shifts.ShiftPlanDesk;
import pl.hejnal.staffing.shifts.ShiftTemplateDesk;
import pl.hejnal.staffing.shifts.WeekView;
import pl.hejnal.staffing.shifts.calendar.CalendarKeyDesk;
import pl.hejnal.staffing.shifts.calendar.ShiftCalendarDesk;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;

/** A week in the database: what is entered, what holds, who is told of it. */
@ExtendWith(ArquillianExtension.class)
class ShiftsArePublishedIT {

    private static final LocalDate MONDAY = LocalDate.parse("2031-03-24");
    private static final PlanWeek WEEK = PlanWeek.of(MONDAY);
    /** Under this name the container lets a module's own role in. */
    private static final Login CLERK = new Login("anonymous");

    private static final Login OTHER = new Login("shift-other");
    private static final Login MARIA = new Login("maria");

    @Inject
    private ShiftPlanDesk desk;

    @Inject
    private ShiftTemplateDesk templates;

    @Inject
    private OwnShiftDesk own;

    @Inject
    private CalendarKeyDesk keys;

    @Inject
    private ShiftCalendarDesk calendar;

    @Inject
    private ShiftPlans plans;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsOfficer officer;

    @Inject
    private Rows rows;

    @Resource
    private UserTransaction transaction;

    private long night;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void two_clerks_and_a_night_shift() throws Exception {
        if (rows == null) {
            return;
        }
        for (Login one : List.of(CLERK, OTHER)) {
            rows.change("insert into office_user (login, name, language, password_hash, demo, version) values ('" + one
                    + "', 'Clerk', 'pl', '-', false, 0) on conflict do nothing;"
                    + "insert into office_user_role select id, 'clerk' from office_user where login = '" + one
                    + "' on conflict do nothing");
        }
        manager.call(() -> {
            templates.keep(
                    new ShiftTemplate(
                            ShiftTemplate.NEW,
                            "Nocna",
                            "n",
                            ShiftColour.VIOLET,
                            ShiftHours.read("22:00", "6:00", "2:00-2:15")),
                    MARIA);
            return null;
        });
        night = rows.number("select id from shift_template where letter = 'n'");
    }

    @AfterEach
    void nothing_is_left_of_it() throws Exception {
        if (rows != null) {
            rows.change("delete from shift_template; delete from shift_calendar_key;"
                    + "delete from shift_draft where day >= '2031-01-01';"
                    + "delete from published_shift where day >= '2031-01-01';"
                    + "delete from planned_part where day >= '2031-01-01';"
                    + "delete from shift_publication where week >= '2031-01-01';"
                    + "delete from office_user_role where user_id in (select id from office_user where login in ('anonymous', 'shift-other'));"
                    + "delete from office_user where login = 'shift-other'");
        }
    }

    @Test
    void what_is_published_holds_with_its_parts_until_the_next_revision() throws Exception {
        enter(CLERK, 5);
        enter(OTHER, 0);
        assertThat(first(clerk).published()).isEmpty();
        assertThat(publish()).isEqualTo(1);
        assertThat(first(clerk).cells())
                .as("a clerk's own, and nobody else's")
                .singleElement()
                .satisfies(cell -> assertThat(cell.day()).isEqualTo(MONDAY.plusDays(5)));
        assertThat(parts())
                .as("the night in which the clock is put on has seven hours")
                .isEqualTo(7 * 3_600);

        manager.call(() -> {
            desk.placeAbsence(new Place(CLERK, MONDAY.plusDays(5)), AbsenceKind.SICK_LEAVE);
            return null;
        });
        assertThat(parts()).as("it still holds").isEqualTo(7 * 3_600);
        assertThat(publish()).isEqualTo(2);
        assertThat(parts()).isZero();
        assertThat(rows.lines(
                        "select sequence || kind from published_shift where clerk = 'anonymous' and day >= '2031-01-01'"
                                + " order by sequence"))
                .as("every word that was told is kept")
                .containsExactly("0SHIFT", "1SICK_LEAVE");
        assertThat(rows.number("select count(distinct uid) from published_shift where clerk = 'anonymous'"))
                .isEqualTo(1);
        assertThat(rows.number("select changes from shift_publication where week = '2031-03-24' and revision = 2"))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'shifts.published' and subject = '2031-03-24'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_read_again_is_what_was_entered() throws Exception {
        enter(CLERK, 0);
        manager.call(() -> {
            desk.placeAbsence(new Place(OTHER, MONDAY), AbsenceKind.CARE);
            return null;
        });
        WeekView week = manager.call(() -> desk.week(WEEK));
        assertThat(week.cells()).hasSize(2);
        assertThat(week.cells().getFirst().shift().orElseThrow())
                .isEqualTo(manager.call(() -> templates.all()).getFirst().shift());
        assertThat(week.clerks()).contains(CLERK, OTHER);
        publish();
        assertThat(manager.call(() -> desk.week(WEEK)).unpublished()).isEmpty();
    }

    @Test
    void two_managers_who_publish_at_once_make_one_revision_of_it() throws Exception {
        enter(CLERK, 0);
        enter(OTHER, 1);
        Callable<String> work = () -> {
            try {
                return "revision " + publish();
            } catch (Refusal same) {
                return same.code();
            }
        };
        List<String> told = new ArrayList<>();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> one : both.invokeAll(List.of(work, work))) {
                told.add(one.get());
            }
        } finally {
            both.shutdown();
        }
        assertThat(told).containsExactlyInAnyOrder("revision 1", "shift.same");
        assertThat(rows.number("select count(*) from published_shift where day >= '2031-01-01'"))
                .isEqualTo(2);
    }

    @Test
    void a_key_opens_a_clerks_calendar_to_whoever_has_it_and_is_not_kept() throws Exception {
        String key = clerk.call(() -> keys.renew(Language.EN));
        assertThat(calendar.of(key, "192.0.2.9")).isPresent();
        assertThat(rows.lines("select login || selector || hash from shift_calendar_key"))
                .singleElement()
                .asString()
                .doesNotContain(key.substring(12));
        rows.change("update office_user set locked = true where login = 'anonymous'");
        assertThat(calendar.of(key, "192.0.2.9")).as("whose account is locked").isEmpty();
        rows.change("update office_user set locked = false where login = 'anonymous'");
        clerk.call(() -> {
            keys.revoke();
            return null;
        });
        assertThat(calendar.of(key, "192.0.2.9")).isEmpty();
    }

    @Test
    void plans_are_the_managers_and_a_clerks_page_is_the_clerks() {
        assertThatThrownBy(() -> clerk.call(() -> desk.week(WEEK))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> desk.publish(WEEK, MARIA))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> templates.all())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.call(() -> own.from(WEEK))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(() -> own.from(WEEK))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(() -> keys.renew(Language.PL))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_is_over_long_enough_is_forgotten_and_nothing_else() throws Exception {
        enter(CLERK, 0);
        enter(CLERK, 7);
        publish();
        manager.call(() -> desk.publish(WEEK.plusWeeks(1), MARIA));
        transaction.begin();
        plans.forget(MONDAY.plusDays(7));
        transaction.commit();
        assertThat(rows.lines("select day::text from shift_draft where day >= '2031-01-01'"))
                .containsExactly("2031-03-31");
        assertThat(rows.lines("select day::text from published_shift where day >= '2031-01-01'"))
                .containsExactly("2031-03-31");
        assertThat(rows.lines("select week::text from shift_publication where week >= '2031-01-01'"))
                .containsExactly("2031-03-31");
        assertThat(rows.number("select count(*) from planned_part where day < '2031-03-31' and day >= '2031-01-01'"))
                .isZero();
    }

    private void enter(Login who, int day) throws Exception {
        manager.call(() -> {
            desk.placeShift(new Place(who, MONDAY.plusDays(day)), night);
            return null;
        });
    }

    private int publish() throws Exception {
        return manager.call(() -> desk.publish(WEEK, MARIA));
    }

    private OwnWeek first(AsClerk reader) throws Exception {
        return reader.call(() -> own.from(WEEK)).getFirst();
    }

    private long parts() throws Exception {
        return rows.number("select coalesce(sum(extract(epoch from until - since)), 0)::bigint from planned_part"
                + " where clerk = 'anonymous' and day >= '2031-01-01'");
    }
}
