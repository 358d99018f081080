package pl.hejnal.reports.wallboard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClerkLabelsTest {

    @Test
    void initials_stand_for_a_name() {
        assertThat(ClerkLabels.initials(Map.of("anna", "Anna Kowalska", "jan", "Jan Maria Nowak")))
                .isEqualTo(Map.of("anna", "AK", "jan", "JN"));
    }

    @Test
    void who_has_the_same_is_told_apart_by_more_of_the_surname() {
        assertThat(ClerkLabels.initials(
                        Map.of("anna", "Anna Kowalska", "adam", "Adam Kot", "ala", "Ala Kowal", "ewa", "Ewa Lis")))
                .isEqualTo(Map.of("anna", "AKowals", "adam", "AKot", "ala", "AKowal", "ewa", "EL"));
    }

    @Test
    void two_of_one_name_stay_alike_and_a_single_word_is_a_name_too() {
        assertThat(ClerkLabels.initials(Map.of("a", "Jan Nowak", "b", "Jan Nowak", "c", "Żaneta", "d", "Żółć")))
                .isEqualTo(Map.of("a", "JNowak", "b", "JNowak", "c", "Ża", "d", "Żó"));
    }
}
