package pl.hejnal.integration.telephony.ami.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.asteriskjava.manager.action.OriginateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/** What is said to the PBX, header by header. */
class AManagerIsBroughtToATalkTest {

    private static final SupervisionView SUPERVISION = new SupervisionView(
            7,
            new Login("maria"),
            new Login("anna"),
            SupervisionMode.LISTEN,
            SupervisionState.RINGING,
            new LinkedId("1795468790.7"),
            new TicketNumber(2026, 123),
            Instant.parse("2026-11-23T21:20:00Z"),
            Optional.empty());
    private static final String ANNAS = "1795468799.8";

    @ParameterizedTest
    @CsvSource({"LISTEN, listen", "WHISPER, whisper", "BARGE, barge"})
    void their_own_telephone_is_rung_for_one_channel_by_its_id(SupervisionMode mode, String extension) {
        OriginateAction action = SupervisionActions.ring(SUPERVISION, ANNAS, mode);
        assertThat(action.getChannel()).isEqualTo("PJSIP/maria");
        assertThat(action.getContext()).isEqualTo("hejnal-supervision");
        assertThat(action.getExten()).isEqualTo(extension);
        assertThat(action.getChannelId()).isEqualTo("supervision-7");
        assertThat(action.getApplication()).isNull();
        assertThat(action.getVariables()).isEqualTo(Map.of("HEJNAL_SPIED", ANNAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PJSIP/anna", "1,X", "7\r\nAction: Originate", "${SHELL(x)}"})
    void what_is_no_id_of_a_channel_is_never_said(String channel) {
        assertThatThrownBy(() -> SupervisionActions.ring(SUPERVISION, channel, SupervisionMode.LISTEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(SupervisionMode.class)
    void another_mode_is_chosen_by_a_channel_of_the_house(SupervisionMode mode) {
        OriginateAction action = SupervisionActions.change(SUPERVISION, mode);
        assertThat(action.getChannel())
                .isEqualTo("Local/" + mode.name().toLowerCase(java.util.Locale.ROOT) + "@hejnal-supervision-change/n");
        assertThat(action.getContext()).isEqualTo("hejnal-supervision-change");
        assertThat(action.getExten()).isEqualTo("done");
        assertThat(action.getVariables()).isEqualTo(Map.of("HEJNAL_SUPERVISION", "supervision-7"));
    }

    @Test
    void an_end_names_the_managers_channel() {
        OriginateAction action = SupervisionActions.end("PJSIP/maria-00000009");
        assertThat(action.getChannel()).isEqualTo("Local/end@hejnal-supervision-change/n");
        assertThat(action.getVariables()).isEqualTo(Map.of("HEJNAL_SUPERVISION", "PJSIP/maria-00000009"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1795468790.7", "callback-1-2-3", "supervision-", "supervision-7x"})
    void another_channel_is_no_managers_line(String id) {
        assertThat(SupervisionActions.id(id)).isEmpty();
        assertThat(SupervisionActions.id("supervision-7")).contains(7L);
        assertThat(SupervisionActions.id(null)).isEmpty();
    }
}
