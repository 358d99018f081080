package pl.hejnal.calls.domain;

import java.time.LocalDate;

/** How many calls needed a department's case file, and how long they lasted, by the day on which they arrived. */
public interface CaseFileNeeds {

    /**
     * Adds in the caller's transaction; negative where it is taken back.
     *
     * @param department by its symbol
     */
    void add(LocalDate day, String department, int calls, long talkMillis);
}
