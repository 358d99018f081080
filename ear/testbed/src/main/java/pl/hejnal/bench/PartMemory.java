package pl.hejnal.bench;

import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Memory;
import pl.hejnal.bench.measure.Verdict;
import pl.hejnal.bench.office.BenchOffice;

/** What each part holds once everything else has been measured. */
record PartMemory(BenchOffice office) implements Measurement {

    private static final int MOST_FOR_WILDFLY = 900;

    @Override
    public String title() {
        return "Memory after all this, MiB (RSS; its peak; PSS with children, where shared memory counts once)";
    }

    @Override
    public List<Verdict> take(Consumer<String> tell) {
        for (String part : List.of("WildFly", "Asterisk", "PostgreSQL", "sample departments")) {
            Memory memory = Memory.of(office.pid(part));
            tell.accept("  %-20s %5d %6d %6d".formatted(part, memory.resident(), memory.most(), memory.proportional()));
        }
        long wildfly = Memory.of(office.pid("WildFly")).most();
        return List.of(
                new Verdict("WildFly never holds more than 900 MiB", wildfly + " MiB", wildfly <= MOST_FOR_WILDFLY));
    }
}
