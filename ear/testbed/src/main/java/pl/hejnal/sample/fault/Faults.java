package pl.hejnal.sample.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fault that each system has at the moment. A system that must do something about it joins with a listener. */
public final class Faults {

    private final Map<String, Fault> now = new ConcurrentSkipListMap<>();
    private final Map<String, Consumer<Fault>> listeners = new ConcurrentHashMap<>();

    public void join(String department) {
        now.put(department, Fault.OFF);
    }

    /** @param told runs in the thread that changes the fault, after the change */
    public void join(String department, Consumer<Fault> told) {
        listeners.put(department, told);
        join(department);
    }

    public Fault of(String department) {
        return now.getOrDefault(department, Fault.OFF);
    }

    /** @return whether there is such a system */
    public boolean set(String department, Fault fault) {
        if (now.replace(department, fault) == null) {
            return false;
        }
        listeners.getOrDefault(department, any -> {}).accept(fault);
        return true;
    }

    /** One line a system: its symbol and its fault. */
    public String told() {
        return now.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().word() + "\n")
                .collect(Collectors.joining());
    }
}
