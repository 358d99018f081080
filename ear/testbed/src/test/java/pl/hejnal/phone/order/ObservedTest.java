package pl.hejnal.phone.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservedTest {

    private static final double MOMENT = 3.0;
    /** As the PBX told them: another caller was answered between this one's leaving the queue and their own answer. */
    private static final double LEFT = 4.314;

    private static final double OTHER_IS_ANSWERED = 4.323;
    private static final double ANSWERED = 4.335;

    private final Observed caller = new Observed();

    @Test
    void whoIsJustBeingConnectedIsNotPassedOver() {
        caller.joined(0.0);
        caller.rung(4.005);
        caller.left(LEFT);
        caller.answered(ANSWERED);

        assertThat(caller.waited(OTHER_IS_ANSWERED, MOMENT)).isFalse();
    }

    @Test
    void whoWasRungInVainAndWaitsAgainIsPassedOver() {
        caller.joined(0.0);
        caller.rung(2.0);
        caller.left(LEFT);
        caller.joined(LEFT + 0.001);
        caller.answered(60.0);

        assertThat(caller.waited(OTHER_IS_ANSWERED, MOMENT)).isTrue();
    }

    @Test
    void whoIsNeverRungIsPassedOver() {
        caller.joined(0.0);
        caller.answered(60.0);

        assertThat(caller.waited(OTHER_IS_ANSWERED, MOMENT)).isTrue();
        assertThat(caller.waited(2.9, MOMENT)).isFalse();
    }
}
