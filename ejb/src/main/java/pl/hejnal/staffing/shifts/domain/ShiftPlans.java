package pl.hejnal.staffing.shifts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/** The plan that managers work on, and what of it has been published. */
public interface ShiftPlans {

    /** As it is worked on, by clerk and day; both days are in it. */
    List<PlanCell> drafted(LocalDate from, LocalDate until);

    /** In place of what the clerk's day had before. */
    void put(PlanCell cell);

    void clear(Login clerk, LocalDate day);

    /** The last word on each clerk's day, also what was taken back. */
    List<PublishedCell> inForce(LocalDate from, LocalDate until);

    /** The same of one clerk. */
    List<PublishedCell> inForce(Login clerk, LocalDate from, LocalDate until);

    /** The last of the week; empty if it was never published. */
    Optional<Publication> lastOf(PlanWeek week);

    /** Nobody else publishes until the end of the transaction. */
    void claim();

    void publish(Publication publication, List<PublishedCell> changes);

    /** Everything of weeks that were over by then. */
    void forget(LocalDate before);
}
