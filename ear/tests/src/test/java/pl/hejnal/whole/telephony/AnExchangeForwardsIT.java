package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.phone.CallingSoftPhone;
import pl.hejnal.phone.OldExchange;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** A resident calls a department as ever; the exchange forwards to Hejnał by its trunk, and the call is one ticket. */
@WholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnExchangeForwardsIT {

    private static final String GREETING = "Dzień dobry, Urząd Miasta Krakowa.";

    private OldExchange exchange;

    @BeforeAll
    void open(Office office, @TempDir Path home) throws Exception {
        office.addTrunk("exchange-by-address", "127.0.0.2");
        exchange = OldExchange.open(
                home, OldExchange.freeTrunkPort(), office.settings().number("hejnal.sip.port"));
    }

    @AfterAll
    void close() throws Exception {
        exchange.close();
    }

    @Test
    void caller_number_and_cause_are_right_and_there_is_one_ticket(Office office) throws Exception {
        try (CallingSoftPhone caller = exchange.call("126161234", "126004401", office.prompts())) {
            assertThat(caller.awaitHeard(0, GREETING::equals, TIMEOUT)).isTrue();
            caller.hangUp();
        }
        CallRecord call = office.api().endedCallFrom("+48126004401");
        assertThat(call.dialled()).isEqualTo("126161234");
        assertThat(call.hangupCause()).isEqualTo(16);
        assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
        assertThat(call.ticket()).isNotEmpty();
        eventually(
                "the PBX's journal has been read to its end",
                () -> office.api().get("/health").body(),
                health -> health.contains("\"bytesBehind\":0"));
        assertThat(office.api().calls("?limit=500").items())
                .filteredOn(one -> one.caller().equals("+48126004401"))
                .hasSize(1);
    }

    /** The first address is what was dialled first (RFC 7044); what is no number leaves the number that came. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "126004411|<sip:126161234@ex>;index=1, <sip:126165555@ex;cause=302>;index=1.1|126161234",
                "126004412|<sip:126161111@ex>;index=1, <sip:126161234@ex;cause=302>;index=1.1, <sip:126165555@ex>;index=1.1.1|126161111",
                "126004413|'Wydział: Komunikacji' <sip:126161234@ex?Reason=SIP%3Bcause%3D302>;index=1,<sip:126165555@ex>;index=1.1|126161234",
                "126004414|<tel:+48126161234>;index=1, <sip:126165555@ex>;index=1.1|126161234",
                "126004415|<sip:anonymous@anonymous.invalid>;index=1|126165555",
                "126004416|<sip:1261612341261612341261@ex>;index=1|126165555",
                "126004417|<sip:${EXTEN}$[1+1],1)@ex>;index=1|126165555",
                "126004418|nonsense|126165555"
            })
    void a_number_in_history_info_is_the_number_that_was_dialled(
            String from, String history, String dialled, Office office) throws Exception {
        byte[] resident = ("<sip:" + from + "@127.0.0.1>").getBytes(StandardCharsets.UTF_8);
        try (HostileCaller exchange = new HostileCaller(
                office.settings().number("hejnal.sip.port"),
                office.settings().text("hejnal.number"),
                resident,
                "History-Info: " + history.replace('\'', '"') + "\r\n")) {
            assertThat(exchange.dial(TIMEOUT)).isEqualTo(200);
        }
        assertThat(office.api().endedCallFrom("+48" + from).dialled()).isEqualTo(dialled);
    }
}
