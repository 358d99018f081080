package pl.hejnal.phone.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import pl.hejnal.phone.process.Sipp;

/**
 * What every caller of a crowd does, as sipp's scenario, and what each does differently, as its injection file. Each
 * moment of a call is a line of the log: {@code MOMENT Call-ID … seconds-since-1970}.
 */
final class LoadScenario {

    private static final String NO_KEYS = "-";

    private LoadScenario() {}

    /** A line a caller: number, keys, milliseconds until sipp sets about the keys, and from there until hanging up. */
    static String injection(List<PlannedCall> plan) {
        return plan.stream().map(LoadScenario::line).collect(Collectors.joining("", "SEQUENTIAL\n", ""));
    }

    private static String line(PlannedCall call) {
        Duration until = call.presses() ? call.pressAfter().minus(PlannedCall.LEAD) : Duration.ZERO;
        return String.join(
                ";",
                call.from(),
                call.presses() ? call.keys() : NO_KEYS,
                Long.toString(until.toMillis()),
                Long.toString(call.hangUpAfter().minus(until).toMillis()),
                "\n");
    }

    /**
     * The far end's BYE is awaited from the beginning ("global"), so that it is understood in every pause. sipp sends
     * keys with payload type 96, whatever the offer says; so that is what is offered.
     */
    static String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scenario name="crowd">
                <nop><action>
                  <assignstr assign_to="keys" value="[field1]"/>
                  <strcmp assign_to="difference" variable="keys" value="%1$s"/>
                  <test assign_to="listens" variable="difference" compare="equal" value="0"/>
                  <assignstr assign_to="thinking" value="[field2]"/>
                  <todouble assign_to="until_keys" variable="thinking"/>
                  <assignstr assign_to="waiting" value="[field3]"/>
                  <todouble assign_to="until_end" variable="waiting"/>
                  %2$s
                </action></nop>
                <send retrans="500"><![CDATA[
                %3$s
                Contact: <sip:[field0]@[local_ip]:[local_port]>
                Content-Type: application/sdp
                Content-Length: [len]

                v=0
                o=caller 1 1 IN IP4 [local_ip]
                s=-
                c=IN IP4 [local_ip]
                t=0 0
                m=audio [auto_media_port] RTP/AVP 8 96
                a=rtpmap:8 PCMA/8000
                a=rtpmap:96 telephone-event/8000
                a=fmtp:96 0-16
                ]]></send>
                <recv request="BYE" optional="global" next="far"/>
                <recv response="100" optional="true"/>
                <recv response="180" optional="true"/>
                <recv response="183" optional="true"/>
                <recv response="200" rrs="true"><action>%4$s</action></recv>
                <send><![CDATA[
                %5$s
                Content-Length: 0

                ]]></send>
                <pause variable="until_keys"/>
                <nop next="silent" test="listens"/>
                <nop><action>%6$s<exec play_dtmf="[field1]"/></action></nop>
                <label id="silent"/>
                <pause variable="until_end"/>
                <send retrans="500"><![CDATA[
                %7$s
                Content-Length: 0

                ]]></send>
                <recv response="200" next="over"><action>%8$s</action></recv>
                <label id="far"/>
                <send><![CDATA[
                SIP/2.0 200 OK
                [last_Via:]
                [last_From:]
                [last_To:]
                [last_Call-ID:]
                [last_CSeq:]
                Content-Length: 0

                ]]></send>
                <nop><action>%9$s</action></nop>
                <label id="over"/>
                <nop/>
                </scenario>
                """.formatted(
                        NO_KEYS,
                        log(CallMilestone.DIALLED),
                        request("INVITE", 1, ""),
                        log(CallMilestone.ANSWERED),
                        request("ACK", 1, "[peer_tag_param]"),
                        log(CallMilestone.PRESSED),
                        request("BYE", 2, "[peer_tag_param]"),
                        log(CallMilestone.HUNG_UP_BY_CALLER),
                        log(CallMilestone.HUNG_UP_BY_PBX));
    }

    private static String log(CallMilestone moment) {
        return "<log message=\"" + moment + " [call_id] [timestamp]\"/>";
    }

    private static String request(String method, int sequence, String tag) {
        return Sipp.request(method, sequence, "[field0]", tag);
    }
}
