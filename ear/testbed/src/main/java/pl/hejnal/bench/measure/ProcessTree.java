package pl.hejnal.bench.measure;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A process and everything it has started that is still there. */
final class ProcessTree {

    private ProcessTree() {}

    static LongStream of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .mapToLong(ProcessHandle::pid);
    }
}
