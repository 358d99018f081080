package pl.hejnal.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands of {@code ./hejnal} that need Java. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Of the libraries nobody reads log lines here, not even the one that says so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            System.exit(command(List.of(arguments)));
        } catch (UserError trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (AccessDeniedException notOurs) {
            System.err.println("hejnal: " + System.getProperty("user.name") + " may not write " + notOurs.getFile()
                    + "; run as the user whom it belongs to, or set HEJNAL_HOME to a directory of your own");
        } catch (IOException | InterruptedException failure) {
            System.err.println("hejnal: " + failure.getMessage() + " ("
                    + failure.getClass().getSimpleName() + ")");
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure + "; the logs are in .hejnal/log");
        }
        System.exit(1);
    }

    private static int command(List<String> arguments) throws Exception {
        String command = arguments.isEmpty() ? "help" : arguments.get(0);
        Settings settings = Settings.of(Path.of(System.getProperty("hejnal.checkout", ".")), System.getenv());
        if (arguments.contains("--production")) {
            settings = settings.with("hejnal.mode", "production");
        }
        return switch (command) {
            case "run" ->
                arguments.contains("--detach")
                        ? new BackgroundRun(settings).start(arguments)
                        : new ForegroundRun(settings).run();
            case "stop" -> new BackgroundRun(settings).stop();
            case "status" -> new BackgroundRun(settings).status();
            case "doctor" -> doctor(settings);
            case "departments" -> new DepartmentsCommand(settings).run(arguments.subList(1, arguments.size()));
            case "admin" -> new AdminCommand(settings).run(arguments.subList(1, arguments.size()));
            default -> throw new UserError("no such command: " + command + "; ./hejnal help lists them");
        };
    }

    private static int doctor(Settings settings) throws IOException {
        ExternalServiceCheck surroundings = new ExternalServiceCheck(settings);
        List<String> troubles = Stream.of(surroundings.databaseTrouble(), surroundings.pbxTrouble())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (new RunFile(settings.home()).process("pid.launcher").isPresent()) {
            System.out.println("  running here, so its ports are its own");
        } else {
            List<String> taken = Ports.taken(settings);
            System.out.print(
                    taken.isEmpty()
                            ? "  all ports are free: " + Ports.needed(settings).values() + "\n"
                            : "");
            troubles.addAll(taken);
        }
        troubles.forEach(sentence -> System.out.println("  " + sentence));
        return troubles.isEmpty() ? 0 : 1;
    }
}
