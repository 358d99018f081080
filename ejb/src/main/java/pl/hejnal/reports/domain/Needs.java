package pl.hejnal.reports.domain;

import java.time.LocalDate;
import java.util.List;

/** Reads what calls needed a case file for, and what the menu saved, over whole days. */
public interface Needs {

    /** @param department by its symbol */
    record OfDepartment(String department, long calls, long talkMillis) {}

    /** What clerks answered and how long they talked together, and what the menu settled without them. */
    record Office(long answered, long talkMillis, long settledInMenu) {}

    /** @param until exclusive */
    List<OfDepartment> between(LocalDate from, LocalDate until);

    /** Of all calls of these days. */
    Office office(LocalDate from, LocalDate until);
}
