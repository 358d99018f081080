package pl.hejnal.testbed;

import picocli.CommandLine;
import pl.hejnal.attack.command.AttackCommand;
import pl.hejnal.bench.Bench;
import pl.hejnal.faults.Faults;
import pl.hejnal.launcher.command.Hejnal;
import pl.hejnal.phone.command.CallCommand;
import pl.hejnal.phone.command.ClerkCommand;
import pl.hejnal.sample.SampleDepartments;
import pl.hejnal.seed.command.SeedCommand;

/** {@code ./hejnal} where the test bed is installed. */
public final class TestBed {

    private TestBed() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    public static CommandLine commandLine() {
        return Hejnal.commandLine(
                new CallCommand(),
                new ClerkCommand(),
                new SampleDepartments(),
                new AttackCommand(),
                new Faults(),
                new SeedCommand(),
                new Bench());
    }
}
