package pl.hejnal.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Baselines;
import pl.hejnal.bench.measure.Latencies;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;

/** What no program on this machine can undercut; everything else is to be read beside it. */
record MachineBaselines(Path directory) implements Measurement {

    @Override
    public String title() {
        return "Baselines of this machine";
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        tell.accept(line("loopback round trip", Baselines.loopback()));
        tell.accept(line("durable write of 8 KiB (fdatasync)", Baselines.durableWrite(directory)));
        return List.of();
    }

    private static String line(String name, Latencies times) {
        return String.format(Locale.ROOT, "  %-36s p50 %.3f ms   p99 %.3f ms", name, times.median(), times.p99());
    }
}
