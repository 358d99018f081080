package pl.hejnal.launcher.part;

/** A part that is one process which this launcher starts. */
abstract class ChildProcessPart implements Part {

    private final String name;
    private final String signal;
    private final int timeout;

    final ChildProcess child;

    /**
     * @param signal by which it ends in good order
     * @param timeout how many seconds it may take for that
     */
    ChildProcessPart(String name, ChildProcess child, String signal, int timeout) {
        this.name = name;
        this.child = child;
        this.signal = signal;
        this.timeout = timeout;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void stop() throws InterruptedException {
        child.stop(signal, timeout);
    }

    @Override
    public void kill() throws InterruptedException {
        child.kill();
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public boolean isRunning() {
        return child.isRunning();
    }
}
