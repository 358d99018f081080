package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a journal's file the same file under another name, copied or moved, and another file under the same name:
 * the digest of its first line, which begins with the moment of its writing.
 */
final class FileFingerprint {

    /** A longer first line counts by its beginning. */
    private static final int LONGEST = 1_024;

    private static final int DIGITS = 16;

    private FileFingerprint() {}

    /** Empty while the first line is not whole. */
    static String digest(JournalDirectory directory, String path) throws IOException {
        byte[] begin = directory.read(path, 0, LONGEST);
        for (int end = 0; end < begin.length; end++) {
            if (begin[end] == '\n') {
                return sha256(begin, end);
            }
        }
        return begin.length == LONGEST ? sha256(begin, LONGEST) : "";
    }

    private static String sha256(byte[] bytes, int length) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ByteBuffer.wrap(bytes, 0, length));
            return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
