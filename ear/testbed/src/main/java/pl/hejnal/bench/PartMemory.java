package pl.hejnal.bench;

import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Memory;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;

/** What each part holds once everything else has been measured. */
record PartMemory(BenchOffice office) implements Measurement {

    @Override
    public String title() {
        return "Memory after all this, MiB (RSS; its peak; PSS with children, where shared memory counts once)";
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) {
        for (String part : List.of("WildFly", "Asterisk", "PostgreSQL", "sample departments")) {
            Memory memory = Memory.of(office.pid(part));
            tell.accept("  %-20s %5d %6d %6d".formatted(part, memory.resident(), memory.most(), memory.proportional()));
        }
        return List.of();
    }
}
