package pl.hejnal.calls.journal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far each journal has been imported. */
public interface JournalPlaces {

    /** Empty before anything was imported. */
    Optional<JournalPlace> find(String journal);

    void reach(List<JournalPlace> places, Instant at);
}
