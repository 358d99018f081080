package pl.hejnal.cases.attempts.domain;

import java.util.Arrays;
import java.util.stream.Collectors;
import pl.hejnal.kernel.CallerNumber;

/**
 * Where a question about a case comes from. It limits tries and proves nothing: a caller's number can be forged, and an
 * address can be shared.
 *
 * @param source a number or an address; empty for a withheld or short number or an unknown address, which strangers share
 */
public record Requester(Channel channel, String source) {

    /** The ways to ask with code and PIN; all go through the same gate and share its limits. */
    public enum Channel {
        TELEPHONE,
        PAGE
    }

    private static final int NETWORK_GROUPS = 4;

    public static Requester calling(CallerNumber number) {
        return new Requester(Channel.TELEPHONE, number.identifies() ? number.e164() : "");
    }

    /**
     * @param address the browser's; of an IPv6 address only the network counts (its first 64 bits), since each household
     *        has a network's worth of addresses to try from
     */
    public static Requester browsing(String address) {
        String text = address == null ? "" : address.strip();
        return new Requester(
                Channel.PAGE,
                text.contains(":")
                        ? Arrays.stream(text.split(":", -1))
                                .limit(NETWORK_GROUPS)
                                .collect(Collectors.joining(":"))
                        : text);
    }

    public boolean isShared() {
        return source.isEmpty();
    }

    /** Apart for each channel: a number is no address. */
    String key() {
        return channel == Channel.TELEPHONE ? source : "page " + source;
    }
}
