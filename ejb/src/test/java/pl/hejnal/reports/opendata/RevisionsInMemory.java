package pl.hejnal.reports.opendata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.reports.opendata.domain.OpenRevision;
import pl.hejnal.reports.opendata.domain.OpenRevisions;
import pl.hejnal.testsupport.Injected;

/** Published months in memory, for one server. */
final class RevisionsInMemory implements OpenRevisions {

    private final List<OpenRevision> kept = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public void claim() {
        // There is nobody else.
    }

    @Override
    public void add(OpenRevision revision, Map<String, byte[]> contents) {
        Injected.set(revision, "id", kept.size() + 1L);
        kept.add(revision);
        contents.forEach((name, content) -> files.put(key(revision.month(), revision.revision(), name), content));
    }

    @Override
    public List<OpenRevision> all() {
        return kept.stream()
                .sorted(Comparator.comparing(OpenRevision::month)
                        .thenComparingInt(OpenRevision::revision)
                        .reversed())
                .toList();
    }

    @Override
    public Optional<OpenRevision> latest(YearMonth month) {
        return all().stream().filter(one -> one.month().equals(month)).findFirst();
    }

    @Override
    public Optional<byte[]> file(YearMonth month, int revision, String name) {
        return Optional.ofNullable(files.get(key(month, revision, name)));
    }

    private static String key(YearMonth month, int revision, String name) {
        return month + "/" + revision + "/" + name;
    }
}
