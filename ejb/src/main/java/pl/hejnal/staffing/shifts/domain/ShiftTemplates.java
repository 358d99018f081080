package pl.hejnal.staffing.shifts.domain;

import java.util.List;
import java.util.Optional;

/** Shifts that are planned often. */
public interface ShiftTemplates {

    /** By when they begin. */
    List<ShiftTemplate> all();

    default Optional<ShiftTemplate> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Adds a new one, or changes what has this id. */
    void keep(ShiftTemplate template);

    void remove(long id);
}
