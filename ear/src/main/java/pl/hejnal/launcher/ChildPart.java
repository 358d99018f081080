package pl.hejnal.launcher;

/** A part that is one process which this launcher starts. */
abstract class ChildPart implements Part {

    private final String name;
    private final String signal;
    private final int patience;

    final Child child;

    /**
     * @param signal by which it ends in good order
     * @param patience how many seconds it may take for that
     */
    ChildPart(String name, Child child, String signal, int patience) {
        this.name = name;
        this.child = child;
        this.signal = signal;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void stop() throws InterruptedException {
        child.stop(signal, patience);
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
