package pl.hejnal.bench.callrate;

import pl.hejnal.phone.process.Sipp;

/** A caller who hangs up when answered, as sipp's scenario. Dialling and answer are a line of the log each. */
final class ShortCallScenario {

    static final String DIALLED = "DIALLED";
    static final String ANSWERED = "ANSWERED";
    private static final String CALLER = "127[call_number]";

    private ShortCallScenario() {}

    static String scenario() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scenario name="brief">
                <nop><action>%s</action></nop>
                <send retrans="500"><![CDATA[
                %s
                Contact: <sip:%s@[local_ip]:[local_port]>
                Content-Type: application/sdp
                Content-Length: [len]

                v=0
                o=caller 1 1 IN IP4 [local_ip]
                s=-
                c=IN IP4 [local_ip]
                t=0 0
                m=audio 9 RTP/AVP 8
                a=rtpmap:8 PCMA/8000
                ]]></send>
                <recv response="100" optional="true"/>
                <recv response="180" optional="true"/>
                <recv response="183" optional="true"/>
                <recv response="200" rrs="true"><action>%s</action></recv>
                <send><![CDATA[
                %s
                Content-Length: 0

                ]]></send>
                <send retrans="500"><![CDATA[
                %s
                Content-Length: 0

                ]]></send>
                <recv response="200"/>
                </scenario>
                """.formatted(
                        log(DIALLED),
                        Sipp.request("INVITE", 1, CALLER, ""),
                        CALLER,
                        log(ANSWERED),
                        Sipp.request("ACK", 1, CALLER, "[peer_tag_param]"),
                        Sipp.request("BYE", 2, CALLER, "[peer_tag_param]"));
    }

    /** Word, number of the call, the day and the hour, and last the seconds since 1970 with their fraction. */
    private static String log(String moment) {
        return "<log message=\"" + moment + " [call_number] [timestamp]\"/>";
    }
}
