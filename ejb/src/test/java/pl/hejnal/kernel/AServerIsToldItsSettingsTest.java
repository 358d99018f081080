package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.testsupport.GivenSettings;

class AServerIsToldItsSettingsTest {

    private static final String CITY = "hejnal.city";

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty(CITY);
    }

    @Test
    void a_server_that_was_told_nothing_is_no_demonstration() {
        assertThat(settings.isDemo()).isFalse();
        assertThat(settings.isHttps()).isTrue();
    }

    @Test
    void it_reads_once_and_again_when_it_shall() {
        assertThat(settings.groups().city()).isEqualTo("Kraków");
        System.setProperty(CITY, "Gdańsk");
        assertThat(settings.groups().city()).isEqualTo("Kraków");
        settings.readAgain();
        assertThat(settings.groups().city()).isEqualTo("Gdańsk");
    }

    @Test
    void a_setting_that_has_no_value_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> settings.text("hejnal.pin.key"))
                .withMessageContaining("hejnal.pin.key");
    }

    @Test
    void a_value_that_cannot_be_stops_whoever_asks_for_any() {
        assertThatIllegalStateException()
                .isThrownBy(new GivenSettings(Map.of("hejnal.agi.port", "none"))::isDemo)
                .withMessageContaining("hejnal.agi.port");
    }
}
