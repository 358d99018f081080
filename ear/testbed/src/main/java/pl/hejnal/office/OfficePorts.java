package pl.hejnal.office;

import java.util.List;
import java.util.stream.IntStream;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.Ports;

/** Ports that no other office on this machine has. */
public final class OfficePorts {

    /** How many may start at once. */
    public static final int LANES = 2;

    private static final List<String> MEDIA = List.of("hejnal.rtp.from", "hejnal.rtp.to");
    private static final int PLACES = 5;
    private static final int APART = 100;
    private static final int MEDIA_APART = 1_000;

    private OfficePorts() {}

    /**
     * All that the launcher listens on, this much further up; a fixed place for those of whom one runs at a time.
     *
     * @param firstMedia where the ports of voice begin
     */
    public static Settings apart(Settings usual, int apart, int firstMedia, int mediaPorts) {
        return moved(usual, apart)
                .with("hejnal.rtp.from", Integer.toString(firstMedia))
                .with("hejnal.rtp.to", Integer.toString(firstMedia + mediaPorts - 1));
    }

    /**
     * The usual ports of this lane, or the next ones up while another checkout on this machine is testing on them. Offices of
     * different lanes start at the same moment and never choose the same.
     *
     * @param lane from 1 to {@link #LANES}
     */
    public static Settings free(Settings usual, int lane) {
        int first = (lane - 1) * PLACES;
        return IntStream.range(first, first + PLACES)
                .mapToObj(place -> place(usual, place))
                .filter(settings -> Ports.taken(settings).isEmpty())
                .findFirst()
                .orElseGet(() -> place(usual, first));
    }

    private static Settings place(Settings usual, int place) {
        Settings moved = moved(usual, place * APART);
        for (String key : MEDIA) {
            moved = moved.with(key, Integer.toString(usual.number(key) + place * MEDIA_APART));
        }
        return moved;
    }

    private static Settings moved(Settings usual, int apart) {
        Settings moved = usual;
        for (String key : Ports.needed(usual).keySet()) {
            moved = moved.with(key, Integer.toString(usual.number(key) + apart));
        }
        return moved;
    }
}
