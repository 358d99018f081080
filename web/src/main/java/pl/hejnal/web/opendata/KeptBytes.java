package pl.hejnal.web.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers kept in memory, those that were asked for last, so that a flood of questions costs no rendering and no database. */
final class KeptBytes {

    private final long most;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** @param most bytes together */
    KeptBytes(long most) {
        this.most = most;
    }

    synchronized Optional<byte[]> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** What is larger than everything together may be is not kept. */
    synchronized byte[] keep(String key, byte[] bytes) {
        if (bytes.length <= most) {
            byte[] before = kept.put(key, bytes);
            size += bytes.length - (before == null ? 0 : before.length);
            var oldest = kept.entrySet().iterator();
            while (size > most) {
                size -= oldest.next().getValue().length;
                oldest.remove();
            }
        }
        return bytes;
    }
}
