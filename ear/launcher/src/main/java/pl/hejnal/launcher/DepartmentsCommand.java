package pl.hejnal.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./hejnal departments …}: a table of what it can do, each row explaining itself. */
final class DepartmentsCommand {

    /** What a subcommand does with the words after its name; answers the exit code. */
    @FunctionalInterface
    interface Work {
        int with(List<String> words) throws Exception;
    }

    private record Row(String usage, String meaning, Work work) {}

    private final Map<String, Row> table = new LinkedHashMap<>();

    DepartmentsCommand(Settings settings) {
        table.put(
                "check",
                new Row(
                        "check FILE…",
                        "is a department's route file usable; where it is not, the line and why",
                        files -> new DepartmentFiles(settings, System.out)
                                .check(files.stream().map(Path::of).toList())));
        SampleFaults faults = new SampleFaults(settings);
        table.put(
                "fault",
                new Row(
                        "fault [SYMBOL slow|down|garbage|drip|huge|off]",
                        "lets a sample department misbehave (off: well again); alone it tells how they are",
                        faults::change));
    }

    int run(List<String> words) throws Exception {
        Row row = words.isEmpty() ? null : table.get(words.get(0));
        if (row != null) {
            return row.work().with(words.subList(1, words.size()));
        }
        table.values()
                .forEach(one ->
                        System.out.println("  ./hejnal departments " + one.usage() + "\n      " + one.meaning()));
        if (words.isEmpty() || words.get(0).equals("help")) {
            return 0;
        }
        throw new UserError("departments knows no " + words.get(0));
    }
}
