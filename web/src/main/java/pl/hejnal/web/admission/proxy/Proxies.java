package pl.hejnal.web.admission.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.WebSettings.Proxy;

/**
 * The reverse proxies that the office named. What others write about where a request comes from is not believed: anybody
 * can write such a header.
 *
 * @param header in which they tell the client's address
 */
public record Proxies(Set<String> addresses, String header) {

    private static final String AN_ADDRESS = "[0-9A-Fa-f.:]{2,45}";

    public static Proxies of(Settings settings) {
        Proxy proxy = settings.groups().proxy();
        return new Proxies(
                proxy.trusted().stream()
                        .flatMap(told -> Arrays.stream(told.split("[,\\s]+")))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                proxy.header());
    }

    public boolean trusts(String peer) {
        return addresses.contains(peer);
    }

    /**
     * The last address in the headers that no trusted proxy has; whatever stands before it the client may have written.
     *
     * @param peer who really is at the other end of the connection
     */
    public String client(String peer, List<String> headers) {
        if (!trusts(peer)) {
            return peer;
        }
        List<String> told = headers.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
        for (String address : told.reversed()) {
            if (!address.matches(AN_ADDRESS)) {
                return peer;
            }
            if (!trusts(address)) {
                return address;
            }
        }
        return peer;
    }
}
