package pl.hejnal.calls.callback;

/**
 * A callback that is due; its turn has come when more clerks of the queue are free than stand before it.
 *
 * @param before callers on the line with an earlier place, and callbacks that are being dialled
 */
public record DueCallback(long id, String queue, int before) {}
