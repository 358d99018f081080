package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.util.List;

/** Where the PBX writes its journals: a directory of this machine, or of another. Nothing in it is ever changed. */
public interface JournalDirectory extends AutoCloseable {

    /**
     * A file as it was when it was looked for.
     *
     * @param path below this directory
     * @param modified milliseconds since 1970, as coarse as the directory's clock
     */
    record Found(String path, long length, long modified) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * The files of a folder below this directory; the empty name is the directory itself.
     *
     * @throws IOException if it cannot be looked at now
     */
    List<Found> files(String folder) throws IOException;

    /**
     * @return at most so many bytes from there on; fewer only at the end of the file
     * @throws IOException if it cannot be read now, or is not there any more
     */
    byte[] read(String path, long from, int most) throws IOException;

    @Override
    default void close() {
        // A directory of this machine holds nothing open.
    }
}
