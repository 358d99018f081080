package pl.hejnal.launcher.command;

/** Where {@code ./hejnal} hands over to Java for what installs, starts and watches an office. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Hejnal.commandLine().execute(arguments));
    }
}
