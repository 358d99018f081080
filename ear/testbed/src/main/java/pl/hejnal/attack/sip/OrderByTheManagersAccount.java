package pl.hejnal.attack.sip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Somebody has got hold of the manager account's secret, and sends calls elsewhere, runs programs, reads the configuration. */
public final class OrderByTheManagersAccount implements Attack {

    private static final int LONGEST_ANSWER_MILLIS = 5_000;
    private static final List<String> REFUSED = List.of("Permission denied", "Originate Access Forbidden");
    private static final List<String> ORDERS = List.of(
            "Redirect\r\nChannel: x\r\nContext: hejnal-outside\r\nExten: 126001122\r\nPriority: 1",
            "BlindTransfer\r\nChannel: x\r\nContext: hejnal-outside\r\nExten: 126001122",
            "Atxfer\r\nChannel: x\r\nContext: hejnal-outside\r\nExten: 126001122\r\nPriority: 1",
            "Setvar\r\nVariable: HEJNAL_SHOWN\r\nValue: 126009999",
            "Command\r\nCommand: core show version",
            "GetConfig\r\nFilename: pjsip.conf",
            "DialplanExtensionAdd\r\nContext: hejnal-outside\r\nExtension: 1\r\nPriority: 1\r\nApplication: NoOp",
            "Originate\r\nChannel: Local/1@hejnal-outward\r\nApplication: System\r\nData: true");

    @Override
    public String name() {
        return "redirect calls and run programs by the manager's account";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws IOException {
        try (Socket manager =
                new Socket(InetAddress.getLoopbackAddress(), target.settings().number("hejnal.ami.port"))) {
            manager.setSoTimeout(LONGEST_ANSWER_MILLIS);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(manager.getInputStream(), StandardCharsets.UTF_8));
            in.readLine();
            String secret =
                    Files.readString(target.home().resolve("secrets/ami")).strip();
            String welcome = answer(
                    manager,
                    in,
                    "Login\r\nUsername: " + target.settings().text("hejnal.ami.user") + "\r\nSecret: " + secret
                            + "\r\nEvents: off");
            if (!welcome.contains("Success")) {
                throw new IOException("the account itself is refused: " + welcome);
            }
            for (String order : ORDERS) {
                String answer = answer(manager, in, order);
                if (REFUSED.stream().noneMatch(answer::contains)) {
                    return Optional.of(order.lines().findFirst().orElseThrow() + " was answered with " + answer);
                }
            }
        }
        return Optional.empty();
    }

    private static String answer(Socket manager, BufferedReader in, String action) throws IOException {
        OutputStream out = manager.getOutputStream();
        out.write(("Action: " + action + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        StringBuilder answer = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isEmpty()) {
                answer.append(line).append(' ');
            } else if (answer.indexOf("Response:") >= 0) {
                return answer.toString().strip();
            } else {
                answer.setLength(0);
            }
        }
        throw new IOException("the manager interface has closed");
    }
}
