package pl.hejnal.integration.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a journal's file the same file under another name, copied or moved, and another file under the same name:
 * the digest of its first line, which begins with the moment of its writing.
 */
final class FirstLine {

    /** A longer first line counts by its beginning. */
    private static final int LONGEST = 1_024;
    private static final int DIGITS = 16;

    private FirstLine() {
    }

    /** Empty while the first line is not whole. */
    static String digest(Path file) throws IOException {
        ByteBuffer begin = ByteBuffer.allocate(LONGEST);
        try (FileChannel channel = FileChannel.open(file)) {
            while (begin.hasRemaining() && channel.read(begin) >= 0) {
                continue;
            }
        }
        begin.flip();
        for (int end = 0; end < begin.limit(); end++) {
            if (begin.get(end) == '\n') {
                return sha256(begin.limit(end));
            }
        }
        return begin.limit() == LONGEST ? sha256(begin) : "";
    }

    private static String sha256(ByteBuffer bytes) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes);
            return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
