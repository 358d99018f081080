package pl.hejnal.integration.telephony.fastagi.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.asteriskjava.AsteriskVersion;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import org.asteriskjava.fastagi.command.AgiCommand;
import org.asteriskjava.fastagi.reply.AgiReply;
import pl.hejnal.integration.telephony.JournalWord;
import pl.hejnal.integration.telephony.PbxText;

/**
 * A caller's line while the PBX has handed it to us. Every method ends with {@link AgiHangupException} once the caller
 * has hung up. Commands are written by ourselves, so that every argument passes {@link PbxText}.
 */
public final class AgiSession {

    /** The hash ends a number and nothing else; Asterisk drops it while a sound is played without it. */
    private static final String INTERRUPTING = "0123456789*";

    private static final String END_OF_ENTRY = "#";
    /** What is done in so many milliseconds is over before the PBX has been told to listen. */
    private static final int AT_ONCE = 1;
    /** How long the PBX first listens while the office works, and at most before it is asked again, in milliseconds. */
    private static final int FIRST_LISTENING = 5;

    private static final int LONGEST_LISTENING = 40;

    private final AgiChannel channel;
    private final SoundLocation sounds;
    private final AgiWatchdog guard;
    private final Executor beside;
    private final StringBuilder ahead = new StringBuilder();

    /** @param beside runs what the office does while the caller is listened to */
    public AgiSession(AgiChannel channel, SoundLocation sounds, Clock clock, Executor beside) {
        this.channel = channel;
        this.sounds = sounds;
        this.beside = beside;
        guard = new AgiWatchdog(clock, seconds -> set("TIMEOUT(absolute)", Long.toString(seconds)));
    }

    public void answer() throws AgiException {
        send("ANSWER");
    }

    /**
     * Plays a sound; a digit or a star ends it.
     *
     * @param sound absolute path without extension
     * @return the key, or empty when it was heard to its end
     * @throws AgiException also if the PBX has not played anything: the caller must not meet silence
     */
    public String play(Path sound) throws AgiException {
        return play(sound, INTERRUPTING);
    }

    /** Plays a sound that no key ends. */
    public void playToTheEnd(Path sound) throws AgiException {
        play(sound, "");
    }

    private String play(Path sound, String interrupting) throws AgiException {
        if (!interrupting.isEmpty()) {
            while (!ahead.isEmpty() && ahead.indexOf(END_OF_ENTRY) == 0) {
                ahead.deleteCharAt(0);
            }
            if (!ahead.isEmpty()) {
                return pressedAhead();
            }
        }
        guard.expect(AgiWatchdog.length(sound));
        AgiReply reply = send("STREAM FILE", sounds.of(sound), interrupting);
        String key = key(reply);
        // Asterisk calls a file that it cannot open a success that ended where it began.
        if (key.isEmpty() && "0".equals(reply.getAttribute("endpos"))) {
            throw new AgiException("The PBX cannot play " + sound);
        }
        return key;
    }

    /** Waits for one key; empty when none came in time. */
    public String key(Duration timeout) throws AgiException {
        if (!ahead.isEmpty()) {
            return pressedAhead();
        }
        guard.expect(timeout);
        return key(send("WAIT FOR DIGIT", Long.toString(timeout.toMillis())));
    }

    /**
     * Lets the office work while the caller goes on: between two commands Asterisk throws every key away, so it is kept
     * listening, and what was pressed meanwhile counts as pressed into the sentence that follows.
     */
    public <T> T listeningDuring(Supplier<T> work) throws AgiException {
        CompletableFuture<T> done = CompletableFuture.supplyAsync(work, beside);
        try {
            awaitBriefly(done);
            int listening = FIRST_LISTENING;
            while (!done.isDone()) {
                guard.expect(Duration.ofMillis(listening));
                ahead.append(key(send("WAIT FOR DIGIT", Integer.toString(listening))));
                listening = Math.min(2 * listening, LONGEST_LISTENING);
            }
            return done.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            // Whoever hangs up meanwhile must not overtake what was begun for them.
            done.exceptionally(failed -> null).join();
        }
    }

    public void listeningDuring(Runnable work) throws AgiException {
        listeningDuring(() -> {
            work.run();
            return null;
        });
    }

    private static void awaitBriefly(CompletableFuture<?> done) throws AgiException {
        try {
            done.get(AT_ONCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // Listened during, or told by join().
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AgiException("The server stops", stopping);
        }
    }

    private String pressedAhead() {
        String key = ahead.substring(0, 1);
        ahead.deleteCharAt(0);
        return key;
    }

    public void set(String variable, String value) throws AgiException {
        send("SET VARIABLE", variable, value);
    }

    /**
     * What an expression of the dialplan is on a channel; empty where there is no such channel any more.
     *
     * @param on a channel's name, or empty for the caller's own
     */
    public String evaluated(String expression, String on) throws AgiException {
        AgiReply reply =
                on.isEmpty() ? send("GET FULL VARIABLE", expression) : send("GET FULL VARIABLE", expression, on);
        String line = reply.getFirstLine();
        int open = line.indexOf('(');
        return open < 0 || reply.getResultCode() == 0 ? "" : line.substring(open + 1, line.lastIndexOf(')'));
    }

    /** Writes a word of ours into the PBX's own journal (CEL); a PBX that cannot does without. */
    public void note(JournalWord word) throws AgiException {
        channel.sendCommand(written("EXEC", "CELGenUserEvent", word.written()));
    }

    private static String key(AgiReply reply) {
        int code = reply.getResultCode();
        return code > 0 ? Character.toString(code) : "";
    }

    private AgiReply send(String command, String... arguments) throws AgiException {
        AgiReply reply = channel.sendCommand(written(command, arguments));
        if (reply.getStatus() != AgiReply.SC_SUCCESS) {
            throw new AgiException(command + " was answered with " + reply.getStatus());
        }
        if (reply.getResultCode() < 0) {
            throw new AgiHangupException();
        }
        return reply;
    }

    private static Written written(String command, String... arguments) {
        StringBuilder line = new StringBuilder(command);
        for (String argument : arguments) {
            line.append(' ').append(PbxText.agiArgument(argument));
        }
        return new Written(line.toString());
    }

    private record Written(String buildCommand) implements AgiCommand {

        @Override
        public void setAsteriskVersion(AsteriskVersion version) {
            // The commands that we use are the same in all versions.
        }
    }
}
