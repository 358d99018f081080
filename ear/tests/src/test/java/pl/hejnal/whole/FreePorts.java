package pl.hejnal.whole;

import java.util.List;
import java.util.stream.IntStream;
import pl.hejnal.launcher.Ports;
import pl.hejnal.launcher.Settings;

/** The test's usual ports, or the next ones up while another checkout on this machine is testing on them. */
final class FreePorts {

    private static final int PLACES = 10;
    private static final int APART = 100;
    private static final int MEDIA_APART = 1_000;

    private FreePorts() {}

    static Settings of(Settings usual) {
        return IntStream.range(0, PLACES)
                .mapToObj(place -> moved(usual, place))
                .filter(settings -> Ports.taken(settings).isEmpty())
                .findFirst()
                .orElse(usual);
    }

    private static Settings moved(Settings usual, int place) {
        Settings moved = usual;
        for (String key : Ports.needed(usual).keySet()) {
            moved = moved.with(key, Integer.toString(usual.number(key) + place * APART));
        }
        for (String key : List.of("hejnal.rtp.from", "hejnal.rtp.to")) {
            moved = moved.with(key, Integer.toString(usual.number(key) + place * MEDIA_APART));
        }
        return moved;
    }
}
