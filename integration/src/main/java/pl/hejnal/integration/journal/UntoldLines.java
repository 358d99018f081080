package pl.hejnal.integration.journal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The turns of one journal's lines that the office has not been told of, in their order. However many they are, no more than
 * {@link #MOST} blocks of them are kept: the older ones stand together and are told once their last line is behind the place
 * that is kept. After a crash in between, those of one block before that place are told of by nobody; none is told of twice.
 */
final class UntoldLines {

    /** Some 32 kB. */
    static final int MOST = 1_000;

    private Deque<Block> blocks = new ArrayDeque<>();

    private record Block(long lastTurn, long lines) {}

    /** @param turn not before the one that was added last */
    void add(long turn) {
        blocks.add(new Block(turn, 1));
        if (blocks() > MOST) {
            joinNeighbours();
        }
    }

    private void joinNeighbours() {
        Deque<Block> pairs = new ArrayDeque<>();
        while (!blocks.isEmpty()) {
            Block one = blocks.removeFirst();
            Block next = blocks.pollFirst();
            pairs.add(next == null ? one : new Block(next.lastTurn(), one.lines() + next.lines()));
        }
        blocks = pairs;
    }

    long before(long turn) {
        return blocks.stream()
                .takeWhile(block -> block.lastTurn() < turn)
                .mapToLong(Block::lines)
                .sum();
    }

    void forgetBefore(long turn) {
        blocks.removeIf(block -> block.lastTurn() < turn);
    }

    int blocks() {
        return blocks.size();
    }
}
