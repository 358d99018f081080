package pl.hejnal.integration.telephony.fastagi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class SomebodyKnocksTest {

    @Test
    void this_machine_and_the_pbx_s_are_let_in_and_nobody_else() throws Exception {
        AllowedPeers allowedPeers = AllowedPeers.with("192.0.2.7");
        assertThat(allowedPeers.isOne(InetAddress.getByName("192.0.2.7"))).isTrue();
        assertThat(allowedPeers.isOne(InetAddress.getLoopbackAddress())).isTrue();
        assertThat(allowedPeers.isOne(InetAddress.getByName("192.0.2.8"))).isFalse();
    }

    @Test
    void a_pbx_whose_name_nobody_knows_is_not_let_in() throws Exception {
        assertThat(AllowedPeers.with("pbx.invalid").isOne(InetAddress.getByName("192.0.2.8")))
                .isFalse();
    }
}
