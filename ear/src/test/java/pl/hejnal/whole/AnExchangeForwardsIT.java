package pl.hejnal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.Eventually.PATIENCE;
import static pl.hejnal.whole.Eventually.eventually;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.phone.Caller;
import pl.hejnal.phone.OldExchange;

/** A resident calls a department as ever; the exchange forwards to Hejnał by its trunk, and the call is one ticket. */
@WholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnExchangeForwardsIT {

    private static final String GREETING = "Dzień dobry, Urząd Miasta Krakowa.";

    private OldExchange exchange;

    @BeforeAll
    void open(Office office, @TempDir Path home) throws Exception {
        office.addTrunk("exchange-by-address", "127.0.0.2");
        exchange = OldExchange.open(home, OldExchange.freeTrunkPort(), office.settings().number("hejnal.sip.port"));
    }

    @AfterAll
    void close() throws Exception {
        exchange.close();
    }

    @Test
    void caller_number_and_cause_are_right_and_there_is_one_ticket(Office office) throws Exception {
        try (Caller caller = exchange.call("126161234", "126004401", office.prompts())) {
            assertThat(caller.awaitHeard(0, GREETING::equals, PATIENCE)).isTrue();
            caller.hangUp();
        }
        CallRecord call = office.api().endedCallFrom("+48126004401");
        assertThat(call.dialled()).isEqualTo("126161234");
        assertThat(call.hangupCause()).isEqualTo(16);
        assertThat(call.outcome()).isEqualTo("ABANDONED_EARLY");
        assertThat(call.ticket()).isNotEmpty();
        eventually("the PBX's journal has been read to its end", () -> office.api().get("/health").body(),
                health -> health.contains("\"bytesBehind\":0"));
        assertThat(office.api().calls("?limit=500").items()).filteredOn(one -> one.caller().equals("+48126004401")).hasSize(1);
    }
}
