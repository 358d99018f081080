package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.RawSipCall;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;

/** A proxy of the network has forked, and both branches end here (RFC 3261, 8.2.2.2): one call, one ticket. */
@WholeSystem
class OneInviteByTwoWaysIT {

    private static final String FROM = "<sip:126004601@127.0.0.1>";

    @Test
    void itIsOneCallAndOneTicketAndTheSecondWayIsToldSo(Office office) throws Exception {
        String uri = "sip:" + office.settings().text("hejnal.number") + "@127.0.0.1";
        try (RawSipCall call = RawSipCall.throughTheTrunk(office.settings().number("hejnal.sip.port"))) {
            String first = call.sendInvite(uri, FROM, "", "first");
            String second = call.sendInvite(uri, FROM, "", "second");
            List<Integer> answers = List.of(call.status(first, TIMEOUT), call.status(second, TIMEOUT));
            assertThat(answers).containsExactlyInAnyOrder(200, 482);
            call.confirm(uri, FROM, first);
            call.confirm(uri, FROM, second);
            call.hangUp(uri, FROM);
        }
        assertThat(office.api().endedCallFrom("+48126004601").ticket()).isNotEmpty();
        eventually(
                "the PBX's journal has been read to its end",
                () -> office.api().get("/health").body(),
                health -> health.contains("\"bytesBehind\":0"));
        assertThat(office.api().calls("?limit=500").items())
                .filteredOn(one -> one.caller().equals("+48126004601"))
                .hasSize(1);
    }
}
