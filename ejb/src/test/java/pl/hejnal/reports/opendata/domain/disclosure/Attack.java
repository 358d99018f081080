package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reckons what a hidden field may be at least and at most, from the sums of the hidden fields of rows and columns: exactly, for each
 * bound is a greatest flow through the graph of rows and columns. Knows nothing of how the fields were chosen.
 */
final class Attack {

    /** What every field may be. */
    record Bounds(long least, long most) {

        long width() {
            return most - least;
        }
    }

    private final Map<Cell, Long> fields;

    private Attack(Map<Cell, Long> possible) {
        fields = new TreeMap<>(possible);
    }

    /**
     * Of the fields in which something lies.
     *
     * @param possible the hidden fields with any counts that agree with the sums: the true ones do as well as others
     */
    static Map<Cell, Bounds> on(Map<Cell, Long> possible) {
        Map<Cell, Bounds> all = new TreeMap<>();
        for (Cell cell : possible.keySet()) {
            long count = possible.get(cell);
            if (count == 0) {
                continue;
            }
            long up = new Attack(possible).flow(column(cell), row(cell), cell);
            long down = Math.min(count, new Attack(possible).flow(row(cell), column(cell), cell));
            all.put(cell, new Bounds(count - down, count + up));
        }
        return all;
    }

    private static String row(Cell cell) {
        return "r" + cell.row();
    }

    private static String column(Cell cell) {
        return "c" + cell.column();
    }

    /** How much may be moved from one to the other beside that field: along a row without limit, back as much as lies there. */
    private long flow(String from, String to, Cell without) {
        Map<String, Map<String, Long>> room = new HashMap<>();
        long all = fields.values().stream().mapToLong(Long::longValue).sum();
        fields.forEach((cell, count) -> {
            if (!cell.equals(without)) {
                room.computeIfAbsent(row(cell), any -> new HashMap<>()).put(column(cell), all);
                room.computeIfAbsent(column(cell), any -> new HashMap<>()).put(row(cell), count);
            }
        });
        long flow = 0;
        for (List<String> path = path(room, from, to); !path.isEmpty(); path = path(room, from, to)) {
            long least = Long.MAX_VALUE;
            for (int at = 1; at < path.size(); at++) {
                least = Math.min(least, room.get(path.get(at - 1)).get(path.get(at)));
            }
            for (int at = 1; at < path.size(); at++) {
                room.get(path.get(at - 1)).merge(path.get(at), -least, Long::sum);
                room.computeIfAbsent(path.get(at), any -> new HashMap<>()).merge(path.get(at - 1), least, Long::sum);
            }
            flow += least;
        }
        return flow;
    }

    private static List<String> path(Map<String, Map<String, Long>> room, String from, String to) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        ArrayDeque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !before.containsKey(to)) {
            String here = next.remove();
            room.getOrDefault(here, Map.of()).forEach((there, left) -> {
                if (left > 0 && before.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            });
        }
        List<String> path = new ArrayList<>();
        for (String at = to; before.containsKey(at) && path.size() <= before.size(); at = before.get(at)) {
            path.add(at);
            if (at.equals(from)) {
                break;
            }
        }
        Collections.reverse(path);
        return path.size() > 1 ? path : List.of();
    }
}
