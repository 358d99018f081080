package pl.hejnal.integration.telephony.fastagi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A caller behind a PBX that asks us what to do, on a real socket, answering commands as Asterisk's res_agi does. The
 * caller presses keys when we wait for one, or into a sentence.
 */
final class CallerDouble {

    private final Deque<Character> keys = new ArrayDeque<>();
    private final Map<String, Character> interruptions = new HashMap<>();
    private final List<String> commands = new ArrayList<>();
    private CountDownLatch pressed = new CountDownLatch(0);
    private String hangsUpAt = "";
    private String argument = "";
    private String cannotPlay = "";
    private boolean gone;
    private String arguments = "";
    private String channel = "PJSIP/trunk-00000001";
    private final Map<String, String> transactions = new HashMap<>();

    /** What the dialplan hands over with the call. */
    CallerDouble handedOverWith(String... these) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < these.length; i++) {
            lines.append("agi_arg_").append(i + 1).append(": ").append(these[i]).append('\n');
        }
        arguments = lines.toString();
        return this;
    }

    /** @param told From tag and CSeq of this channel's INVITE */
    CallerDouble on(String its, String told) {
        channel = its;
        transactions.put("", told);
        return this;
    }

    /** Another channel that the PBX has now. */
    CallerDouble beside(String other, String told) {
        transactions.put(other, told);
        return this;
    }

    CallerDouble presses(String whenAsked) {
        whenAsked.chars().forEach(key -> keys.add((char) key));
        return this;
    }

    /** Every key that is listened for counts. */
    CallerDouble countingOn(CountDownLatch latch) {
        pressed = latch;
        return this;
    }

    CallerDouble pressesInto(String sentence, char key) {
        interruptions.put(sentence, key);
        return this;
    }

    /** Comes back from the dialplan with this word, in English. */
    CallerDouble comingBackFor(String word) {
        argument = word;
        return this;
    }

    CallerDouble hangsUpAt(String sentence) {
        hangsUpAt = sentence;
        return this;
    }

    CallerDouble cannotBePlayed(String sentence) {
        cannotPlay = sentence;
        return this;
    }

    /** Lives through the whole call; returns the commands that came, without quotes. */
    List<String> calls(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            write(socket, """
                    agi_network: yes
                    agi_network_script: menu
                    agi_request: agi://127.0.0.1/menu
                    %s
                    agi_channel: @CHANNEL@
                    agi_uniqueid: 1795468790.7
                    agi_version: 22.10.1
                    agi_callerid: 126001122
                    agi_extension: 126165555
                    agi_context: hejnal-menu

                    """.formatted(
                            argument.isEmpty() ? "agi_priority: 1" : "agi_language: en\nagi_arg_1: " + argument)
                    .replace("\n\n", "\n" + arguments + "\n")
                    .replace("@CHANNEL@", channel));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String command;
            while ((command = in.readLine()) != null) {
                command = command.replace("\"", "");
                commands.add(command);
                write(socket, answer(command));
            }
        } catch (IOException reset) {
            // A connection that is refused may also be reset; the dialplan goes on either way.
        }
        return commands;
    }

    private String answer(String command) {
        if (gone) {
            return "511 Command Not Permitted on a dead channel or intercept routine\n";
        }
        if (command.startsWith("STREAM FILE")) {
            return heard(command.split("[ /]")[3], command.substring(command.lastIndexOf(' ')));
        }
        if (command.startsWith("WAIT FOR DIGIT")) {
            int key = keys.isEmpty() ? 0 : keys.poll();
            pressed.countDown();
            return "200 result=" + key + "\n";
        }
        if (command.startsWith("GET FULL VARIABLE")) {
            String value =
                    transactions.get(command.contains("PJSIP/") ? command.substring(command.indexOf("PJSIP/")) : "");
            return value == null ? "200 result=0\n" : "200 result=1 (" + value + ")\n";
        }
        return "200 result=" + (command.startsWith("SET") ? 1 : 0) + "\n";
    }

    /** As in Asterisk, a key that does not end the sound is lost. */
    private String heard(String sentence, String ending) {
        if (sentence.equals(hangsUpAt)) {
            gone = true;
            return "HANGUP\n200 result=-1 endpos=800\n";
        }
        Character key = interruptions.remove(sentence);
        int result = key == null || ending.indexOf(key) < 0 ? 0 : key;
        return "200 result=" + result + " endpos=" + (sentence.equals(cannotPlay) ? 0 : 1600) + "\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
