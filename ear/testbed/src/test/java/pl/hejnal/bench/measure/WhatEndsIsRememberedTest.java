package pl.hejnal.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WhatEndsIsRememberedTest {

    private final AtomicLong processes = new AtomicLong(500);
    private final OwnWork work = new OwnWork(processes::get);

    @Test
    void work_of_before_does_not_count() {
        assertThat(work.look()).isZero();
    }

    @Test
    void a_browser_that_has_ended_has_worked_all_the_same() {
        processes.set(900);
        work.look();
        processes.set(600);
        work.look();
        processes.set(650);
        assertThat(work.look()).isEqualTo(450);
    }
}
