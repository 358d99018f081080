package pl.hejnal.cases.page.domain;

import java.time.Instant;

/** How often the public page told the state of a case. */
public interface PageAnswers {

    /** One more, in this quarter of an hour. */
    void add(Instant quarter);
}
