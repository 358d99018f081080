package pl.hejnal.attack.sip;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** A line without an end is collected in memory until there is none. */
public final class FloodFastAgi implements Attack {

    private static final int FAR_TOO_MUCH = 13_000_000;

    @Override
    public String name() {
        return "fill the memory by a FastAGI line without an end";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws IOException {
        byte[] block = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), target.settings().number("hejnal.agi.port"))) {
            OutputStream out = socket.getOutputStream();
            out.write("agi_request: ".getBytes(StandardCharsets.US_ASCII));
            try {
                for (int written = 0; written < FAR_TOO_MUCH; written += block.length) {
                    out.write(block);
                }
            } catch (IOException closed) {
                return Optional.empty();
            }
        }
        return Optional.of(FAR_TOO_MUCH + " bytes of one line were taken");
    }
}
